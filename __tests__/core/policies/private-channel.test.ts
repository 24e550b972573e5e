import { expect, it } from 'vitest'
import { privateChannel } from '../../../src/core/policies/private-channel.ts'
import { aChannel, aQuestion } from '../../helpers/one-channel.ts'

it.each([
  ['public', true, false, false, null],
  ['self-assignable', false, true, false, null],
  ['private, by an override', false, false, true, null],
  ['private', false, false, false, 'cannot_update_via_private_channel'],
])('%s', (_, isPublic, selfAssign, overridden, code) => {
  const question = aQuestion({ channel: aChannel({ isPublic, selfAssign }), overridden })
  expect(privateChannel.check(question)?.code ?? null).toBe(code)
})
