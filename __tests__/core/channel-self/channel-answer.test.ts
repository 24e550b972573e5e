import { expect, it } from 'vitest'
import { channelError } from '../../../src/core/channel-self/channel-answer.ts'

it('an error changes no choice, and names a channel only when there is one', () => {
  expect(channelError('no_channel', 'there is none')).toEqual({
    answer: { kind: 'error', code: 'no_channel', because: 'there is none', channel: null },
  })
  expect(channelError('public_channel', 'it is public', 'beta')).toMatchObject({
    answer: { channel: 'beta' },
  })
})
