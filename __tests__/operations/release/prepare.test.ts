import { describe, expect, it } from 'vitest'
import { parseChannels } from '../../../src/operations/config/parse-channels.ts'
import { openRun } from '../../../src/operations/release/open-run.ts'
import { prepare } from '../../../src/operations/release/prepare.ts'
import { keyPair } from '../../helpers/key-pair.ts'
import { operationWorld, shippedWorld } from '../../helpers/operation-world.ts'

const config = (channels: object) => ({
  path: null,
  appId: null,
  channels: parseChannels(channels),
  values: {},
})

describe('what a release knows before it builds', () => {
  it('every platform moves, with its lane, under the next free name', async () => {
    const prepared = await (await shippedWorld()).prepared()
    expect(prepared.plans.map(({ kind, platform }) => [kind, platform])).toEqual([
      ['move', 'ios'],
      ['move', 'android'],
    ])
    expect([prepared.version, prepared.channel, prepared.key]).toEqual(['1.0.1', 'production', null])
  })

  it('names that this run found used up are not taken again', async () => {
    const world = await shippedWorld()
    const run = await openRun(world.command(), world.ports)
    const prepared = await prepare(run, run.feeds[0], world.command(), ['1.0.1', '1.0.2'])
    expect(prepared.version).toBe('1.0.3')
  })

  it('a platform that the channel does not serve has no plan', async () => {
    const configFile = config({ production: { from: { branch: 'main' }, platforms: ['ios'] } })
    const { plans, verdicted } = await (await shippedWorld()).prepared({ configFile })
    expect(plans.map(({ platform }) => platform)).toEqual(['ios'])
    // Its bundle says all the same what it needs there: another channel may serve it.
    expect(verdicted.map(({ platform }) => platform)).toEqual(['ios', 'android'])
  })

  it('what the backend cannot store is known', async () => {
    const configFile = config({ live: { from: { branch: 'main' }, paused: true, unlisted: 'refuse' } })
    const world = await shippedWorld()
    const run = await openRun(world.command({ configFile }), world.ports)
    const unkept = async (keeps: readonly string[]) =>
      (await prepare({ ...run, backend: { ...run.backend, keeps } as never }, run.feeds[0], world.command()))
        .unkept
    expect(await unkept(['strategy'])).toEqual(['paused'])
    expect(await unkept(['strategy', 'paused', 'unlisted'])).toEqual([])
  })

  it('a preview takes what nobody recorded', async () => {
    const configFile = config({ beta: { from: { branch: 'main' }, preview: true } })
    const { plans } = await operationWorld().prepared({ configFile })
    expect(plans.map(({ kind, verdict }) => [kind, verdict.verdict])).toEqual([
      ['move', 'unknown'],
      ['move', 'unknown'],
    ])
  })

  it('a key is read once, and known to all that follows', async () => {
    const { privatePem } = keyPair()
    const { key } = await (await shippedWorld()).prepared({ privateKey: { kind: 'text', pem: privatePem } })
    expect(key?.keyId).toMatch(/^MIIB.{16}$/)
  })

  it.each([
    [
      'metadata without a minimum',
      { configFile: config({ production: { from: { branch: 'main' }, strategy: 'metadata' } }) },
      /needs min-native/,
    ],
    ['a version that is none', { version: 'x' }, /version must be semver/],
    ['manual without a version', { versionPolicy: 'manual' as const }, /wants a version/],
  ])('%s is refused', async (_what, options, why) => {
    await expect((await shippedWorld()).prepared(options)).rejects.toThrow(why)
  })
})
