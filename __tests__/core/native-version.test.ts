import { describe, expect, it } from 'vitest'
import { nativeVersion } from '../../src/core/native-version.ts'

describe('what phones report as their version (protocol.md §3.1)', () => {
  it.each([
    ['1.2.3', '1.2.3'],
    ['7', '7.0.0'],
    ['1.2', '1.2.0'],
    ['builtin', '0.0.0'],
    ['unknown', '0.0.0'],
    ['v1.2.3', '1.2.3'],
    ['1.2.3-beta.1', '1.2.3-beta.1'],
    ['1.2.3+45', '1.2.3+45'],
  ])('%s is %s', (sent, version) => {
    expect(nativeVersion(sent)).toEqual({ kind: 'version', version })
  })

  it.each([
    '1.2.3.4',
    'abc',
    '1.2.3 (45)',
    '01.2.3',
    '1.2-beta',
    '1.2.3-',
    '',
    '.',
    `1.2.${'3'.repeat(300)}`,
  ])('%s is no version', (sent) => {
    expect(nativeVersion(sent)).toEqual({ kind: 'invalid' })
  })

  it('a number too large to compare is told apart', () => {
    expect(nativeVersion('99999999999999999999.0.0')).toEqual({ kind: 'overflow' })
  })
})
