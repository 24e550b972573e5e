import { describe, expect, it } from 'vitest'
import { outputs, outputsOf } from '../../src/action/outputs.ts'
import type { Result } from '../../src/operations/result.ts'

const verdict = { verdict: 'ota', reasons: [{ code: 'X', subject: 'y', impact: 'compat', text: 'z' }] }
const released = {
  verb: 'release',
  outcome: 'published',
  releaseType: 'ota',
  version: '1.0.1',
  previousVersion: null,
  channel: 'production',
  delivery: 'proven',
  checksum: 'abc',
  size: 7,
  platforms: [{ platform: 'ios', outcome: 'published', verdict }],
} as unknown as Result

describe('outputs of the action', () => {
  it('a release gives every one of them; a platform that the app does not have stays empty', () => {
    const given = outputsOf(released, 'result.json')
    expect(Object.keys(given)).toEqual(Object.keys(outputs))
    expect(given).toMatchObject({
      outcome: 'published',
      'ios-outcome': 'published',
      'android-outcome': '',
      'ios-verdict': 'ota',
      'previous-version': '',
      size: '7',
      reasons: '{"ios":[{"code":"X","subject":"y","impact":"compat","text":"z"}]}',
    })
  })

  it('what only a release knows is empty after a plan', () => {
    const { delivery, checksum, size } = outputsOf({ ...released, verb: 'plan' } as Result, 'x')
    expect([delivery, checksum, size]).toEqual(['', '', ''])
  })

  it('everything else gives the file of its result', () => {
    expect(outputsOf({ verb: 'native' } as unknown as Result, 'x')).toEqual({ 'result-file': 'x' })
  })
})
