import { describe, expect, test } from 'vitest'
import { canonicalOf } from '../../../src/project/native-files/canonical-of.ts'

const android = { platform: 'android', nativeDir: 'android' } as const
const bytes = (text: string) => new TextEncoder().encode(text)

describe('canonicalOf', () => {
  test('a neutral file says why', () => {
    expect(canonicalOf('android/README.md', bytes('x'), android)).toEqual({ neutral: 'docs' })
  })

  test('an input says what it is and what of it counts', () => {
    expect(canonicalOf('android/app/CMakeLists.txt', bytes('\uFEFF  a\r\n\r\nb '), android)).toEqual({
      neutral: null,
      kind: { format: 'text', code: 'NATIVE_CODE_CHANGED', impact: 'compat' },
      content: 'a\nb',
    })
  })

  test('a binary counts as it is', () => {
    const png = Uint8Array.of(137, 80, 0, 1)
    expect(canonicalOf('android/app/src/main/res/mipmap/ic.png', png, android)).toMatchObject({
      content: png,
      kind: { impact: 'binary-only' },
    })
  })
})
