import { describe, expect, it } from 'vitest'
import { deviations, expectedOfOurs } from '../../src/testing/protocol-deviations.ts'
import { playRecorded, recordedCases } from '../helpers/recorded-cases.ts'

describe('the table of deviations', () => {
  it.each([
    ['an unknown app', { status: 429, error: 'on_premise_app' }, {}, { error: 'app_not_found', status: 200 }],
    [
      'a revert',
      { status: 200, error: 'already_on_builtin' },
      { version_name: '1.1.0', version_build: '1.0.0' },
      { version: 'builtin' },
    ],
    [
      'a device on builtin',
      { status: 200, error: 'already_on_builtin' },
      { version_name: 'builtin' },
      { error: 'already_on_builtin' },
    ],
    ['anything else', { status: 200, error: 'no_channel' }, {}, { error: 'no_channel' }],
  ])('%s', (_, recorded, asked, ours) => {
    expect(expectedOfOurs(recorded, asked)).toMatchObject(ours)
  })

  it('says of each what both answer, and why', () => {
    for (const { name, capgo, ours, why } of deviations) {
      expect([name, capgo, ours, why].every((text) => text.length > 10)).toBe(true)
    }
  })

  it('ours never answers a recorded case with 429', () => {
    for (const recorded of [...recordedCases('update'), ...recordedCases('channel-self')]) {
      for (const { reply } of playRecorded(recorded, 'ours')) expect(reply.status).not.toBe(429)
    }
  })
})
