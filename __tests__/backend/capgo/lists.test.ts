import { describe, expect, it } from 'vitest'
import { aRow, capgoWorld } from '../../helpers/capgo-world.ts'

describe('lists of Capgo Cloud', () => {
  it.each([0, 1, 50, 100, 120])('of %i bundles are read to their end', async (count) => {
    const { cloud, lists } = await capgoWorld()
    for (let index = 0; index < count; index += 1) cloud.bundles.push(aRow(`0.0.${index}`))
    expect(await lists.bundles()).toHaveLength(count)
    expect(cloud.calls).toHaveLength(Math.floor(count / 50) + 1)
  })

  it('one that was just made is found without reading all of them', async () => {
    const { cloud, lists } = await capgoWorld()
    for (let index = 0; index < 120; index += 1) cloud.bundles.push(aRow(`0.0.${index}`))
    expect((await lists.bundleNamed('0.0.119'))?.version).toBe('0.0.119')
    expect(cloud.calls).toHaveLength(1)
    expect((await lists.bundleNamed('0.0.0'))?.version).toBe('0.0.0')
    expect(cloud.calls).toHaveLength(4)
  })

  it('find by name', async () => {
    const { cloud, lists, capgo } = await capgoWorld()
    cloud.bundles.push(aRow('1.0.1'))
    await capgo.configure('beta', {}, null)
    expect((await lists.bundleNamed('1.0.1'))?.version).toBe('1.0.1')
    expect((await lists.channelNamed('beta'))?.name).toBe('beta')
    expect([await lists.bundleNamed('1.0.2'), await lists.channelNamed('alpha')]).toEqual([null, null])
  })

  it('a name is taken when it was ever used, and a cloud that cannot tell says no', async () => {
    const { cloud, lists } = await capgoWorld()
    cloud.bundles.push(aRow('1.0.1', { deleted: true }), aRow('1.0.2'))
    expect(await Promise.all(['1.0.1', '1.0.2', '1.0.3'].map((name) => lists.isTaken(name)))).toEqual([
      true,
      true,
      false,
    ])
    cloud.intercept = () => ({ status: 200, body: [aRow('1.0.1')] })
    expect(await lists.isTaken('1.0.1')).toBe(false)
  })

  it('an app that one may not see is no empty list', async () => {
    const { cloud, lists } = await capgoWorld()
    cloud.intercept = () => ({
      status: 400,
      body: { error: 'cannot_get_bundle', message: "You can't access this app" },
    })
    await expect(lists.bundles()).rejects.toMatchObject({ code: 'BACKEND_FAILED' })
  })
})
