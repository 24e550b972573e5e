import { expect, it } from 'vitest'
import { parseChannels } from '../../../src/operations/config/parse-channels.ts'
import { shippedWorld } from '../../helpers/operation-world.ts'

const live = { from: { branch: 'main' } }
const configFile = {
  path: null,
  appId: null,
  values: {},
  channels: parseChannels({
    production: { ...live, default: ['ios', 'android'] },
    'ios-beta': { ...live, platforms: ['ios'], selfAssign: true },
    later: { from: { branch: 'later' } },
    'pr-{number}': { from: 'pull_request', preview: true },
  }),
}
const refused = (channel: string) =>
  new RegExp(
    `^ios 1\\.0\\.5\\+2 takes nothing from channel ${channel}: .*\\(disable_auto_update_under_native\\)$`,
  )

it('ask 30: a binary above the bundle that is live is told with the way out, which helps', async () => {
  const world = await shippedWorld()
  await world.release({ configFile })
  const newer = { configFile, platform: 'ios', version: '1.0.5', build: '2' } as const
  const { warnings, next } = await world.native(newer)
  expect(warnings).toEqual([
    expect.stringMatching(refused('production')),
    expect.stringMatching(refused('ios-beta')),
  ])
  expect(next[0]?.line).toBe('capacitor-ota release --channel production,ios-beta')
  const out = await world.release({ configFile, channel: ['production', 'ios-beta'] })
  expect([out.outcome, out.version]).toEqual(['published', '1.0.6'])
  expect((await world.native(newer)).warnings).toEqual([])
})

it('what the channel serves is taken, or nothing is served yet: nothing to say', async () => {
  const world = await shippedWorld()
  const same = { configFile, platform: 'ios', version: '1.0.0', build: '2' } as const
  expect((await world.native(same)).warnings).toEqual([])
  await world.release({ configFile })
  expect((await world.native({ ...same, build: '3' })).warnings).toEqual([])
})

it('a dry run records nothing, and asks nobody', async () => {
  const world = await shippedWorld()
  await world.release({ configFile })
  const newer = { configFile, platform: 'ios', version: '1.0.5', build: '2', dryRun: true } as const
  expect((await world.native(newer)).warnings).toEqual([])
})
