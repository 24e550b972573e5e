import { describe, expect, it } from 'vitest'
import { belowNative } from '../../../src/core/policies/below-native.ts'
import { aChannel, aDevice, aQuestion } from '../../helpers/one-channel.ts'

describe('ask 30: a bundle below the binary (protocol.md §3.3, step 18)', () => {
  it.each([
    ['2.0.0', '1.9.0', false, 'disable_auto_update_under_native'],
    ['2.0.0', '1.9.0', true, null],
    ['1.2.0', '1.2.0', false, null],
    ['1.2.0', '1.2.0+7', false, null],
    ['1.2.0', '1.2.0-1', false, 'disable_auto_update_under_native'],
    ['1.0.0-alpha', '1.0.0-Beta', false, 'disable_auto_update_under_native'],
    ['1.0.0', 'nightly', false, 'disable_auto_update_under_native'],
    ['1.0.0', 'builtin', false, null],
  ])('native %s, bundle %s, allowed %s: %s', (native, target, allowed, code) => {
    const question = aQuestion({
      channel: aChannel({ belowNative: allowed }),
      device: aDevice({ native, current: '1.9.9' }),
      target,
    })
    const refusal = belowNative.check(question)
    expect(refusal?.code ?? null).toBe(code)
    if (refusal !== null) expect(refusal).toMatchObject({ breaking: false, comparedWith: '1.9.9' })
  })
})
