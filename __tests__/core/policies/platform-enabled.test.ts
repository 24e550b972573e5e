import { expect, it } from 'vitest'
import { platformEnabled } from '../../../src/core/policies/platform-enabled.ts'
import { aChannel, aDevice, aQuestion } from '../../helpers/one-channel.ts'

it.each([
  ['android', null],
  ['ios', 'disabled_platform_ios'],
  ['electron', 'disabled_platform_electron'],
] as const)('a channel for android only, device on %s: %s', (platform, code) => {
  const question = aQuestion({
    channel: aChannel({ platforms: ['android'] }),
    device: aDevice({ platform, current: '1.0.7' }),
  })
  const refusal = platformEnabled.check(question)
  expect(refusal?.code ?? null).toBe(code)
  if (refusal !== null) expect(refusal.comparedWith).toBe('1.0.7')
})
