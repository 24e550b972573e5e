import { describe, expect, it } from 'vitest'
import { strategyPatch } from '../../../src/core/policies/strategy-patch.ts'
import { aChannel, aDevice, aQuestion } from '../../helpers/one-channel.ts'

describe('ask 31: strategy patch (protocol.md §4.2)', () => {
  it.each([
    ['1.2.0', '1.2.9', null],
    ['1.2.0', '1.3.0', 'disable_auto_update_to_minor'],
    ['1.2.0', '1.1.9', 'disable_auto_update_to_minor'],
    ['1.1.0', '2.1.0', 'disable_auto_update_to_minor'],
    ['1.1.0', '1.10.0', 'disable_auto_update_to_minor'],
    ['1.0.9', '1.0.0', null],
  ])('native %s, bundle %s: %s', (native, target, code) => {
    const refusal = strategyPatch.check(
      aQuestion({ channel: aChannel({ strategy: 'patch' }), device: aDevice({ native }), target }),
    )
    expect(refusal?.code ?? null).toBe(code)
    if (refusal !== null)
      expect(refusal).toMatchObject({ kind: 'blocked', breaking: true, comparedWith: native })
  })

  it('has no say under another strategy, nor about builtin', () => {
    expect(
      strategyPatch.check(aQuestion({ channel: aChannel({ strategy: 'major' }), target: '9.9.9' })),
    ).toBeNull()
    expect(
      strategyPatch.check(aQuestion({ channel: aChannel({ strategy: 'patch' }), target: 'builtin' })),
    ).toBeNull()
  })
})
