import { expect, it } from 'vitest'
import { channelPaused } from '../../../src/core/policies/channel-paused.ts'
import { aChannel, aQuestion } from '../../helpers/one-channel.ts'

it.each([
  [true, 'channel_paused'],
  [false, null],
])('paused %s: %s', (paused, code) => {
  expect(channelPaused.check(aQuestion({ channel: aChannel({ paused }) }))?.code ?? null).toBe(code)
})
