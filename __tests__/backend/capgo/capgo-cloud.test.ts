import { describe, expect, it, onTestFinished } from 'vitest'
import type { Backend } from '../../../src/backend/backend.ts'
import { capgoCloud } from '../../../src/backend/capgo/capgo-cloud.ts'
import type { Forge } from '../../../src/core/ports/forge.ts'
import { nodeClock } from '../../../src/operations/node-clock.ts'
import { nodeExec } from '../../../src/operations/node-exec.ts'
import { aRelease, sha256Of } from '../../helpers/a-release.ts'
import { type CapgoCloudStandIn, capgoCloudStandIn, standInKey } from '../../helpers/capgo-cloud.ts'

const appId = 'com.example.app'
const noTags: Forge = {
  name: 'none',
  createTag: async () => 'created',
  listTags: async () => [],
  dispatchWorkflow: null,
}

/** The backend over a stand-in of the cloud; its CLI uploads nothing. */
async function backend(): Promise<{ cloud: CapgoCloudStandIn; capgo: Backend }> {
  const cloud = await capgoCloudStandIn(appId)
  onTestFinished(() => cloud.close())
  const capgo = capgoCloud({
    appId,
    key: standInKey,
    api: `${cloud.url}/`,
    cli: [process.execPath, '-e', ''],
    forge: noTags,
    exec: nodeExec,
    fetch: globalThis.fetch,
    clock: nodeClock,
    env: {},
  })
  return { cloud, capgo }
}

const row = (name: string, more: object = {}) => ({
  id: 1,
  name,
  checksum: 'x',
  comment: null,
  min_update_version: null,
  deleted: false,
  storage_provider: 'r2' as const,
  zip: Buffer.alloc(0),
  ...more,
})

describe('channels of Capgo Cloud', () => {
  it('are created private, with what the config says, and changed by the keys that are there', async () => {
    const { cloud, capgo } = await backend()
    const revision = await capgo.configure('beta', { strategy: 'exact', platforms: ['ios'] }, null)
    expect(cloud.channels.get('beta')).toMatchObject({
      public: false,
      disableAutoUpdate: 'patch',
      ios: true,
      android: false,
    })
    await capgo.configure('beta', { selfAssign: true, belowNative: true }, revision)
    expect(cloud.channels.get('beta')).toMatchObject({
      disableAutoUpdate: 'patch',
      allow_device_self_set: true,
      disableAutoUpdateUnderNative: false,
    })
  })

  it('are moved only from the state that was read, and read back', async () => {
    const { cloud, capgo } = await backend()
    cloud.bundles.push(row('1.0.1'))
    const change = { platform: 'ios', fingerprint: null, to: '1.0.1', commit: null } as const
    const first = await capgo.configure('production', {}, null)
    await expect(capgo.move('production', [change], 'elsewhere')).rejects.toMatchObject({ code: 'CONFLICT' })
    const second = await capgo.move('production', [change, { ...change, platform: 'android' }], first)
    expect([cloud.channels.get('production')?.version, second === first]).toEqual(['1.0.1', false])
    expect(await capgo.move('production', [change], second)).toBe(second)
    expect(await capgo.move('production', [], second)).toBe(second)
    await capgo.move('production', [{ ...change, to: 'builtin' }], second)
    expect(cloud.channels.get('production')?.version).toBe('builtin')
  })

  it('a move that the cloud took and did not do is a lost race', async () => {
    const { cloud, capgo } = await backend()
    cloud.bundles.push(row('1.0.1'))
    const revision = await capgo.configure('production', {}, null)
    cloud.intercept = (call) => (call === 'POST /channel' ? { status: 200, body: { status: 'ok' } } : null)
    const move = capgo.move(
      'production',
      [{ platform: 'ios', fingerprint: null, to: '1.0.1', commit: null }],
      revision,
    )
    await expect(move).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('serves builtin now'),
    })
  })

  it('lists are read to their end', async () => {
    const { cloud, capgo } = await backend()
    for (let index = 0; index < 120; index += 1) cloud.bundles.push(row(`0.0.${index}`))
    expect((await capgo.state('production')).bundles).toHaveLength(120)
  })
})

describe('bundles of Capgo Cloud', () => {
  const note = (content: string) => `commit ${'c'.repeat(40)} content ${sha256Of(content)}`

  it('one with our content is there already', async () => {
    const { cloud, capgo } = await backend()
    cloud.bundles.push(row('1.0.1', { comment: note('a') }))
    expect(await capgo.publish(aRelease('1.0.1', 'a'))).toMatchObject({
      version: '1.0.1',
      created: false,
      checksum: 'x',
    })
  })

  it.each([
    ['other content', { comment: note('b') }, /holds other content/],
    [
      'an upload that did not end',
      { comment: note('a'), storage_provider: 'r2-direct' },
      /an upload that did not end/,
    ],
    ['a deleted bundle that is listed', { comment: note('a'), deleted: false, checksum: '' }, /did not end/],
  ])('a name that stands for %s is used up', async (_what, more, why) => {
    const { cloud, capgo } = await backend()
    cloud.bundles.push(row('1.0.1', more))
    await expect(capgo.publish(aRelease('1.0.1', 'a'))).rejects.toMatchObject({
      code: 'CONFLICT',
      taken: '1.0.1',
      message: expect.stringMatching(why),
    })
  })

  it('an upload that left nothing is an error, whatever the exit code', async () => {
    const { cloud, capgo } = await backend()
    await expect(capgo.publish(aRelease('1.0.1', 'a'))).rejects.toMatchObject({ code: 'BACKEND_FAILED' })
    expect([...cloud.channels.keys()]).toEqual(['capacitor-ota-uploads'])
  })
})
