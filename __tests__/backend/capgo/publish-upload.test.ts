import { describe, expect, it } from 'vitest'
import type { PackagedRelease } from '../../../src/core/packaged-release.ts'
import { aRelease } from '../../helpers/a-release.ts'
import { aCommit, aNote, aRow, capgoWorld } from '../../helpers/capgo-world.ts'

const unfinished = { comment: aNote('a'), storage_provider: 'r2-direct', checksum: '' } as const
const ours = (but: Partial<PackagedRelease> = {}) => aRelease('1.0.1', 'a', { commit: aCommit, ...but })

describe('a bundle of Capgo Cloud', () => {
  it('with our content is there already', async () => {
    const { cloud, capgo } = await capgoWorld()
    cloud.bundles.push(aRow('1.0.1', { comment: aNote('a') }))
    expect(await capgo.publish(aRelease('1.0.1', 'a'))).toMatchObject({
      version: '1.0.1',
      created: false,
      checksum: 'x',
    })
  })

  it.each([
    ['other content', { comment: aNote('b') }, {}, /holds other content/],
    ['other content of somebody else', {}, {}, /holds other content \(commit unknown\)/],
    ['an upload of another commit', unfinished, { commit: 'd'.repeat(40) }, /an upload that did not end/],
    ['an encrypted upload that did not end', unfinished, { keyId: 'K' }, /an upload that did not end/],
    ['a bundle without a checksum', { comment: aNote('a'), checksum: '' }, {}, /did not end/],
    ['an encrypted bundle', { comment: aNote('a'), session_key: 'a:b' }, {}, /is encrypted, and no key/],
    ['a plain bundle', { comment: aNote('a') }, { keyId: 'K' }, /is not encrypted/],
    [
      'a bundle for another key',
      { comment: aNote('a'), session_key: 'a:b', key_id: 'L' },
      { keyId: 'K' },
      /is encrypted for key L/,
    ],
  ])('a name that stands for %s is used up', async (_what, row, release, why) => {
    const { cloud, capgo } = await capgoWorld()
    cloud.bundles.push(aRow('1.0.1', row))
    await expect(capgo.publish(ours(release))).rejects.toMatchObject({
      code: 'CONFLICT',
      taken: '1.0.1',
      message: expect.stringMatching(why),
    })
  })

  it('an upload of ours that was cut off is cleared away and begun again', async () => {
    const { cloud, capgo } = await capgoWorld()
    cloud.bundles.push(aRow('1.0.1', unfinished))
    await expect(capgo.publish(ours())).rejects.toMatchObject({ code: 'BACKEND_FAILED' })
    expect([cloud.bundles, cloud.calls.includes('DELETE /private/delete_failed_version')]).toEqual([[], true])
  })

  it('one whose files came is not cleared away, and its name is used up', async () => {
    const { cloud, capgo } = await capgoWorld()
    cloud.bundles.push(aRow('1.0.1', unfinished))
    cloud.files.set('1.0.1.zip', Buffer.from('x'))
    await expect(capgo.publish(ours())).rejects.toMatchObject({ code: 'CONFLICT', taken: '1.0.1' })
  })

  it('an upload that another run is just making is waited for', async () => {
    const { cloud, capgo } = await capgoWorld()
    cloud.bundles.push(aRow('1.0.1', unfinished))
    let looks = 0
    cloud.answered = (call) => {
      looks += call === 'GET /bundle' ? 1 : 0
      if (looks === 3) cloud.bundles[0] = aRow('1.0.1', { comment: aNote('a') })
    }
    expect(await capgo.publish(ours())).toMatchObject({ created: false })
    expect(cloud.calls).not.toContain('DELETE /private/delete_failed_version')
  })

  it('an upload that left nothing is an error, whatever the exit code, and says the way out', async () => {
    const words = 'This organization requires all bundles to be encrypted'
    const { cloud, capgo } = await capgoWorld({
      cli: [process.execPath, '-e', `console.log(${JSON.stringify(words)})`],
    })
    await expect(capgo.publish(aRelease('1.0.1', 'a'))).rejects.toMatchObject({
      code: 'BACKEND_FAILED',
      hint: expect.stringMatching(/encrypted bundles only.*devices keep the bundle they have/s),
    })
    expect([...cloud.channels.keys()]).toEqual(['capacitor-ota-uploads'])
  })

  it('a name that a deleted bundle used up is known by the words of the CLI', async () => {
    const { capgo } = await capgoWorld({
      cli: [process.execPath, '-e', 'console.log("Version already exists")'],
    })
    await expect(capgo.publish(ours())).rejects.toMatchObject({ code: 'CONFLICT', taken: '1.0.1' })
  })

  it('a row without files after the upload is worth another look', async () => {
    const { cloud, capgo } = await capgoWorld()
    cloud.answered = (call) => {
      if (call === 'POST /channel') cloud.bundles.push(aRow('1.0.1', unfinished))
    }
    await expect(capgo.publish(ours())).rejects.toMatchObject({
      code: 'CONFLICT',
      taken: undefined,
      message: expect.stringContaining('has no files'),
    })
  })
})
