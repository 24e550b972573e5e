import { describe, expect, it } from 'vitest'
import { faultsOfAnswer } from '../../src/testing/protocol-answer.ts'
import { membersOf } from '../../src/testing/protocol-case.ts'
import { expectedOfOurs } from '../../src/testing/protocol-deviations.ts'
import { playRecorded, recordedCases } from '../helpers/recorded-cases.ts'

const cases = [...recordedCases('update'), ...recordedCases('channel-self')]

describe('ask 16: recorded cases, answered as Capgo Cloud does', () => {
  it.each(cases)('$id', (recorded) => {
    for (const { call, reply, overridesAfter } of playRecorded(recorded, 'capgo')) {
      expect(faultsOfAnswer(call.expect, reply.status, reply.body)).toEqual([])
      if (call.expect.overridesAfter !== undefined) expect(overridesAfter).toEqual(call.expect.overridesAfter)
    }
  })
})

describe('recorded cases, answered by ours: the same but for the table of deviations', () => {
  it.each(cases)('$id', (recorded) => {
    for (const { call, reply } of playRecorded(recorded, 'ours')) {
      const expected = expectedOfOurs(call.expect, membersOf(call))
      expect(faultsOfAnswer(expected, reply.status, reply.body)).toEqual([])
    }
  })
})
