import { expect, it } from 'vitest'
import { strategyPolicy } from '../../../src/core/policies/strategy-refusal.ts'
import { aChannel, aDevice, aQuestion } from '../../helpers/one-channel.ts'

it('asks only about its own strategy, and refuses names that are no versions', () => {
  const anything = strategyPolicy('patch', 'anything', () => true)
  const question = (target: string, strategy: 'patch' | 'minor' = 'patch') =>
    aQuestion({ channel: aChannel({ strategy }), device: aDevice({ native: '1.0.0' }), target })
  expect(anything.check(question('9.0.0'))).toBeNull()
  expect(anything.check(question('nightly'))?.code).toBe('disable_auto_update_to_minor')
  expect(anything.check(question('nightly', 'minor'))).toBeNull()
  expect(anything.saw(question('9.0.0', 'minor'))).toBeNull()
})
