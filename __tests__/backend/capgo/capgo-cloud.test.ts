import { expect, it } from 'vitest'
import { aRow, capgoWorld } from '../../helpers/capgo-world.ts'

const change = { platform: 'ios', fingerprint: null, to: '1.0.1', commit: null } as const

it('is one pointer for every platform', async () => {
  const { cloud, capgo } = await capgoWorld()
  cloud.bundles.push(aRow('1.0.1'))
  const first = await capgo.configure('production', {}, null)
  const second = await capgo.move('production', [change, { ...change, platform: 'android' }], first)
  expect([cloud.channels.get('production')?.version, second === first]).toEqual(['1.0.1', false])
  expect(await capgo.move('production', [], second)).toBe(second)
  await expect(
    capgo.move('production', [change, { ...change, platform: 'android', to: '1.0.2' }], second),
  ).rejects.toThrow(/one bundle per channel/)
})

it('a channel without bundles, without a channel and without an app that was ever released to is empty', async () => {
  const { capgo } = await capgoWorld()
  expect(await capgo.state('production')).toMatchObject({ exists: false, bundles: [], natives: [], held: [] })
})

it('a rollout is part of what devices are simulated with', async () => {
  const { cloud, capgo } = await capgoWorld()
  cloud.bundles.push(aRow('1.0.1'), aRow('1.0.2', { id: 2 }))
  const first = await capgo.configure('production', { defaultFor: ['ios'] }, null)
  const second = await capgo.move('production', [change], first)
  await capgo.rollout('production', { bundle: '1.0.2', bps: 2500, paused: false }, second)
  const { catalog } = await capgo.state('production')
  expect(catalog.channels.get('production')?.rollout).toMatchObject({
    bundle: '1.0.2',
    bps: 2500,
    enabled: true,
    paused: false,
  })
  await capgo.removeChannel('production')
  expect((await capgo.state('production')).exists).toBe(false)
})

it('a name that a deleted bundle used up is taken, though no list shows it', async () => {
  const { cloud, capgo } = await capgoWorld()
  cloud.bundles.push(aRow('1.0.1', { deleted: true }))
  expect((await capgo.state('production')).bundles).toEqual([])
  expect([await capgo.isTaken('1.0.1'), await capgo.isTaken('1.0.2')]).toEqual([true, false])
})

it('a bundle that another run uploads and serves while the state is read is in it', async () => {
  const { cloud, capgo } = await capgoWorld()
  cloud.bundles.push(aRow('1.0.1'))
  const first = await capgo.configure('production', {}, null)
  await capgo.move('production', [change], first)
  cloud.intercept = (call) => {
    const channel = cloud.channels.get('production')
    if (call !== 'GET /channel' || channel === undefined || channel.version === '1.0.2') return null
    cloud.bundles.push(aRow('1.0.2', { id: 2 }))
    channel.version = '1.0.2'
    return null
  }
  const { lanes, bundles } = await capgo.state('production')
  expect([lanes[0]?.bundle?.version, bundles.at(-1)?.version]).toEqual(['1.0.2', '1.0.2'])
})
