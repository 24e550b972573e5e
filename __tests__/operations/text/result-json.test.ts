import { expect, it } from 'vitest'
import type { Result } from '../../../src/operations/result.ts'
import { reasonsJson, resultJson } from '../../../src/operations/text/result-json.ts'
import { shippedWorld } from '../../helpers/operation-world.ts'

it('platforms are keyed by name, with verdict and reasons beside the outcome', async () => {
  const world = await shippedWorld()
  world.repo.edit('android/variables.gradle', 'minSdkVersion = ', 'minSdkVersion = 9')
  world.repo.commit('feat: newer phones')
  const result = await world.plan()
  expect(resultJson(result)).toMatchObject({
    verb: 'plan',
    outcome: 'held',
    platforms: {
      ios: { outcome: 'published', verdict: 'ota', reasons: [] },
      android: { outcome: 'held', verdict: 'native', reasons: [{ code: 'GRADLE_CHANGED' }] },
    },
  })
  expect(reasonsJson(result)).toMatchObject({ ios: [], android: [{ subject: 'android/variables.gradle' }] })
  expect(JSON.parse(JSON.stringify(resultJson(result)))).toEqual(resultJson(result))
})

it('channels are keyed by name, each with its platforms', async () => {
  const result = await (await shippedWorld()).plan({ channel: ['a', 'b'] })
  expect(resultJson(result)).toMatchObject({
    channel: 'a,b',
    channels: {
      a: { outcome: 'refused', delivery: null, platforms: { ios: { verdict: 'ota' } } },
      b: { outcome: 'refused', platforms: { android: { verdict: 'ota' } } },
    },
  })
})

it('a forced verdict says from what, and why', async () => {
  const world = await shippedWorld()
  const result = await world.plan({ forceVerdict: 'native', forceReason: 'a test' })
  expect(resultJson(result)).toMatchObject({
    platforms: { ios: { forced: { from: 'ota', reason: 'a test' } } },
  })
})

it('a comparison stands at the top, other results as they are', () => {
  const comparison = { verdict: { ios: 'ota' }, changes: [], neutral: [] }
  const compared = {
    verb: 'fingerprint',
    comparison,
    fingerprints: [],
    warnings: [],
    next: [],
  } as unknown as Result
  expect(resultJson(compared)).toEqual({
    verb: 'fingerprint',
    fingerprints: [],
    warnings: [],
    next: [],
    ...comparison,
  })
  const printed = { ...compared, comparison: null } as Result
  expect(resultJson(printed)).toBe(printed)
  expect(reasonsJson(printed)).toEqual({})
})
