import { describe, expect, it } from 'vitest'
import { strategyMinor } from '../../../src/core/policies/strategy-minor.ts'
import { aChannel, aDevice, aQuestion } from '../../helpers/one-channel.ts'

describe('ask 31: strategy minor (protocol.md §4.2)', () => {
  it.each([
    ['1.0.0', '1.0.1', null],
    ['1.0.0', '1.99.0', null],
    ['1.0.0', '2.0.0', 'disable_auto_update_to_major'],
    ['2.0.0', '1.9.0', null],
    ['2.0.0-beta', '2.0.0', null],
    ['0.0.0', '1.0.0', 'disable_auto_update_to_major'],
    ['1.0.0', 'release-candidate', 'disable_auto_update_to_major'],
  ])('native %s, bundle %s: %s', (native, target, code) => {
    const refusal = strategyMinor.check(
      aQuestion({ channel: aChannel({ strategy: 'minor' }), device: aDevice({ native }), target }),
    )
    expect(refusal?.code ?? null).toBe(code)
    if (refusal !== null)
      expect(refusal).toMatchObject({ kind: 'blocked', breaking: true, comparedWith: native })
  })

  it('has no say under another strategy, nor about builtin', () => {
    expect(
      strategyMinor.check(aQuestion({ channel: aChannel({ strategy: 'major' }), target: '9.9.9' })),
    ).toBeNull()
    expect(
      strategyMinor.check(aQuestion({ channel: aChannel({ strategy: 'minor' }), target: 'builtin' })),
    ).toBeNull()
  })
})
