import { describe, expect, it } from 'vitest'
import { strategyExact } from '../../../src/core/policies/strategy-exact.ts'
import { aChannel, aDevice, aQuestion } from '../../helpers/one-channel.ts'

describe('ask 31: strategy exact (protocol.md §4.2)', () => {
  it.each([
    ['1.2.0', '1.2.1', 'disable_auto_update_to_patch'],
    ['1.2.0', '1.2.0+7', null],
    ['1.2.0', '1.2.0-1', null],
    ['1.0.0', '2.0.0', 'disable_auto_update_to_patch'],
  ])('native %s, bundle %s: %s', (native, target, code) => {
    const refusal = strategyExact.check(
      aQuestion({ channel: aChannel({ strategy: 'exact' }), device: aDevice({ native }), target }),
    )
    expect(refusal?.code ?? null).toBe(code)
    if (refusal !== null)
      expect(refusal).toMatchObject({ kind: 'blocked', breaking: true, comparedWith: native })
  })

  it('has no say under another strategy, nor about builtin', () => {
    expect(
      strategyExact.check(aQuestion({ channel: aChannel({ strategy: 'major' }), target: '9.9.9' })),
    ).toBeNull()
    expect(
      strategyExact.check(aQuestion({ channel: aChannel({ strategy: 'exact' }), target: 'builtin' })),
    ).toBeNull()
  })
})
