import { describe, expect, it } from 'vitest'
import type { Backend } from '../../src/backend/backend.ts'
import { selfHosted } from '../../src/backend/self-hosted.ts'
import { fsStorage } from '../../src/storage/fs.ts'
import { memoryStorage } from '../../src/storage/memory.ts'
import type { Storage } from '../../src/storage/storage.ts'
import { aNativeBuild, aRelease, contentsOf, stillClock } from '../helpers/a-release.ts'
import { crashingStorage } from '../helpers/crashing-storage.ts'
import { fingerprint } from '../helpers/one-channel.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

const appId = 'com.example.app'
const open = (storage: Storage = memoryStorage()): Backend => selfHosted(storage, appId, stillClock)
const android = { platform: 'android', version: '1.0.0', build: '100' } as const

/** Moves the pointer of Android, from whatever state there is. */
async function moveTo(backend: Backend, to: string, lane: string | null = null): Promise<void> {
  const { revision } = await backend.state('production')
  await backend.move('production', [{ platform: 'android', fingerprint: lane, to, commit: 'c' }], revision)
}

/** Everything a release writes, each step from the state that is there, as a repeated run does it. */
async function releaseAll(backend: Backend): Promise<void> {
  await backend.recordNative(aNativeBuild('1.0.0', '100', 'a'))
  const { revision } = await backend.state('production')
  await backend.configure('production', { strategy: 'patch', defaultFor: ['android'] }, revision)
  await backend.publish(aRelease('1.0.1'))
  await moveTo(backend, '1.0.1')
  await moveTo(backend, '1.0.1', fingerprint('a'))
  await backend.recordNative(aNativeBuild('0.9.0', '90', 'b'))
  await backend.retireNative({ platform: 'android', version: '0.9.0', build: '90' })
  await backend.configure('old', {}, (await backend.state('old')).revision)
  await backend.removeChannel('old')
}

describe('any run may be interrupted at any call of the store, and repeated', () => {
  it.each(['before', 'after'] as const)('%s the call was done: the end is the same', async (when) => {
    const undisturbed = memoryStorage()
    await releaseAll(open(undisturbed))
    const wanted = await contentsOf(undisturbed)
    expect(Object.keys(wanted)).toHaveLength(6)
    for (let nth = 1; ; nth += 1) {
      const storage = memoryStorage()
      const crashing = crashingStorage(storage, nth, when)
      await releaseAll(open(crashing.storage)).catch(() => {})
      if (!crashing.crashed()) break
      await releaseAll(open(storage))
      expect(await contentsOf(storage), `crashed ${when} call ${nth}`).toEqual(wanted)
    }
  })

  it('whatever was reached, the pointer names a bundle whose record and archive are there', async () => {
    for (let nth = 1; ; nth += 1) {
      const storage = memoryStorage()
      const crashing = crashingStorage(storage, nth, 'after')
      await releaseAll(open(crashing.storage)).catch(() => {})
      const { lanes, bundles } = await open(storage).state('production')
      const contents = await contentsOf(storage)
      for (const { bundle } of lanes) {
        if (bundle === null) continue
        expect(bundles).toContainEqual(bundle)
        expect(contents[`apps/${appId}/archives/${bundle.checksum}.zip`]).toBe(5)
      }
      if (!crashing.crashed()) break
    }
  })
})

describe('moves', () => {
  it('of several that read the same state one is done, the others are told, and nothing is lost', async () => {
    const storage = fsStorage(tempFolder())
    await open(storage).configure('production', {}, null)
    const versions = Array.from({ length: 8 }, (_, at) => `1.0.${at + 1}`)
    const { revision } = await open(storage).state('production')
    const ended = await Promise.allSettled(
      versions.map((to) =>
        open(storage).move(
          'production',
          [{ platform: 'android', fingerprint: null, to, commit: 'c' }],
          revision,
        ),
      ),
    )
    const lost = ended.filter((end) => end.status === 'rejected')
    expect(lost).toHaveLength(7)
    for (const { reason } of lost) expect(reason).toMatchObject({ code: 'CONFLICT' })
    const won = versions[ended.findIndex(({ status }) => status === 'fulfilled')]
    const contents = await contentsOf(storage)
    expect(contents[`apps/${appId}/channels/production.json`]).toMatchObject({
      current: { android: won },
      history: [{ to: won }],
    })
  })

  it.each(['configure', 'move'] as const)(
    'a stale revision is refused by %s and changes nothing',
    async (call) => {
      const storage = memoryStorage()
      const backend = open(storage)
      const stale = await backend.configure('production', {}, null)
      await moveTo(backend, '1.0.1')
      const before = await contentsOf(storage)
      const change = [{ platform: 'android', fingerprint: null, to: '1.0.2', commit: 'c' }] as const
      await expect(
        call === 'move'
          ? backend.move('production', change, stale)
          : backend.configure('production', { paused: true }, stale),
      ).rejects.toMatchObject({ code: 'CONFLICT', hint: expect.stringContaining('Run the command again') })
      expect(await contentsOf(storage)).toEqual(before)
    },
  )

  it('a channel that does not exist cannot be moved, and one that does cannot be created again', async () => {
    const backend = open()
    await expect(backend.move('production', [], null)).rejects.toMatchObject({ code: 'CONFLICT' })
    await backend.configure('production', {}, null)
    await expect(backend.configure('production', {}, null)).rejects.toMatchObject({ code: 'CONFLICT' })
  })

  it('to where the pointer is already: nothing is written', async () => {
    const storage = memoryStorage()
    const backend = open(storage)
    await backend.configure('production', {}, null)
    await moveTo(backend, '1.0.1')
    const { revision } = await backend.state('production')
    await moveTo(backend, '1.0.1')
    expect((await backend.state('production')).revision).toBe(revision)
  })
})

describe('the state that a release plans from', () => {
  it('knows the bundle that its pointer names, however slowly it was read while others release', async () => {
    const storage = memoryStorage()
    await open(storage).configure('production', {}, null)
    let release = (): void => {}
    const released = new Promise<void>((done) => {
      release = done
    })
    const slow: Storage = {
      ...storage,
      async get(key, range) {
        if (key.includes('/channels/')) await released
        return storage.get(key, range)
      },
    }
    const reading = open(slow).state('production')
    await new Promise((done) => setImmediate(done))
    await open(storage).publish(aRelease('1.0.1'))
    await moveTo(open(storage), '1.0.1')
    release()
    const { lanes, bundles } = await reading
    expect(lanes.find(({ platform }) => platform === 'android')?.bundle?.version).toBe('1.0.1')
    expect(bundles).toHaveLength(1)
  })
})

describe('rollouts', () => {
  it('start, change and end from the state that was read', async () => {
    const backend = open()
    const first = await backend.configure('production', {}, null)
    const candidate = { bundle: '1.0.2', bps: 500, paused: false }
    const second = await backend.rollout('production', candidate, first)
    expect(await backend.rollout('production', candidate, second)).toBe(second)
    expect((await backend.state('production')).catalog.channels.get('production')?.rollout).toMatchObject(
      candidate,
    )
    await expect(backend.rollout('production', null, first)).rejects.toMatchObject({ code: 'CONFLICT' })
    await backend.rollout('production', null, second)
    expect((await backend.state('production')).catalog.channels.get('production')?.rollout).toBeNull()
    await expect(backend.rollout('beta', candidate, null)).rejects.toMatchObject({ code: 'CONFLICT' })
  })

  it('its lists show every name', async () => {
    expect(await open().isTaken('1.0.0')).toBe(false)
  })
})

describe('settings', () => {
  it('only what is asked for changes', async () => {
    const backend = open()
    let revision = await backend.configure('beta', { strategy: 'exact', selfAssign: true }, null)
    revision = await backend.configure('beta', { paused: true, platforms: ['ios'] }, revision)
    expect(await backend.state('beta')).toMatchObject({
      strategy: 'exact',
      selfAssign: true,
      paused: true,
      platforms: ['ios'],
      preview: false,
    })
    expect(await backend.configure('beta', { paused: true }, revision)).toBe(revision)
  })

  it('several channels that are made at once are all known to the app', async () => {
    const storage = fsStorage(tempFolder())
    const names = ['a', 'b', 'c', 'constructor', 'con', 'pr-1']
    await Promise.all(names.map((name) => open(storage).configure(name, { defaultFor: [] }, null)))
    for (const name of names) expect((await open(storage).state(name)).exists, name).toBe(true)
  })

  it('a channel that is removed is nobody’s default any more, and gone twice is gone', async () => {
    const backend = open()
    await backend.configure('production', { defaultFor: ['ios', 'android'] }, null)
    await backend.configure('beta', { defaultFor: ['ios'] }, null)
    await backend.removeChannel('production')
    await backend.removeChannel('production')
    const state = await backend.state('production')
    expect([state.exists, state.revision]).toEqual([false, null])
    expect(state.publicChannels).toEqual({ ios: 'beta', android: null, electron: null })
  })
})

describe('the ledger', () => {
  it('a build is recorded once', async () => {
    const backend = open()
    expect(await backend.recordNative(aNativeBuild('1.0.0', '100', 'a'))).toBe('created')
    expect(await backend.recordNative(aNativeBuild('1.0.0', '100', 'a', { commit: 'other' }))).toBe('exists')
    expect((await backend.state('production')).natives).toHaveLength(1)
  })

  it('what shipped never changes: other native code under the same number is refused', async () => {
    const backend = open()
    await backend.recordNative(aNativeBuild('1.0.0', '100', 'a'))
    await expect(backend.recordNative(aNativeBuild('1.0.0', '100', 'b'))).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('android 1.0.0+100'),
      hint: expect.stringContaining('another build number'),
    })
    expect((await backend.state('production')).catalog.natives).toMatchObject([
      { fingerprint: fingerprint('a') },
    ])
  })

  it.each([
    ['of the same commit it is the same build', 'c0ffee', 'exists'],
    ['of another commit it is another', 'badc0de', 'CONFLICT'],
    ['of no known commit nobody can tell', null, 'CONFLICT'],
  ])('a fingerprint of a newer recipe: %s', async (_, commit, ended) => {
    const backend = open()
    await backend.recordNative(
      aNativeBuild('1.0.0', '100', 'a', { commit: commit === null ? null : 'c0ffee' }),
    )
    const fingerprintOfNow = { recipe: 2, platform: 'android', hash: fingerprint('b'), sources: [] } as const
    const again = aNativeBuild('1.0.0', '100', 'b', { commit, fingerprint: fingerprintOfNow })
    expect(await backend.recordNative(again).catch(({ code }) => code)).toBe(ended)
    expect((await backend.state('production')).natives[0]?.fingerprint.recipe).toBe(1)
  })

  it('builds that are recorded at once are all in both places', async () => {
    const storage = fsStorage(tempFolder())
    const numbers = Array.from({ length: 10 }, (_, at) => String(at + 1))
    await Promise.all(numbers.map((number) => open(storage).recordNative(aNativeBuild('1.0.0', number, 'a'))))
    const { natives, catalog } = await open(storage).state('production')
    const builds = (list: readonly { readonly build: string }[]) => list.map(({ build }) => build).sort()
    expect(builds(natives)).toEqual([...numbers].sort())
    expect(builds(catalog.natives)).toEqual([...numbers].sort())
  })

  it('a retired build stays known, and recording it again does not bring it back', async () => {
    const backend = open()
    await backend.recordNative(aNativeBuild('1.0.0', '100', 'a'))
    expect(await backend.retireNative(android)).toBe('retired')
    expect(await backend.retireNative(android)).toBe('retired')
    expect(await backend.recordNative(aNativeBuild('1.0.0', '100', 'a'))).toBe('exists')
    const { natives, catalog } = await backend.state('production')
    expect([natives[0]?.retired, catalog.natives[0]?.retired]).toEqual([true, true])
  })

  it('a build that is not recorded cannot be retired, and nothing is written', async () => {
    const storage = memoryStorage()
    await open(storage).recordNative(aNativeBuild('1.0.0', '100', 'a'))
    const before = await contentsOf(storage)
    expect(await open(storage).retireNative({ ...android, build: '101' })).toBe('absent')
    expect(await contentsOf(storage)).toEqual(before)
  })

  it('a build whose recording was interrupted can be retired', async () => {
    const storage = memoryStorage()
    for (let nth = 1; ; nth += 1) {
      await open(crashingStorage(storage, nth, 'after').storage)
        .recordNative(aNativeBuild('1.0.0', '100', 'a'))
        .catch(() => {})
      if ((await open(storage).state('production')).natives.length === 1) break
    }
    expect(await open(storage).retireNative(android)).toBe('retired')
    expect((await open(storage).state('production')).natives[0]?.retired).toBe(true)
  })

  it('recording and retiring at once end recorded, live or retired, never half', async () => {
    for (let round = 0; round < 20; round += 1) {
      const storage = memoryStorage()
      const [, retired] = await Promise.all([
        open(storage).recordNative(aNativeBuild('1.0.0', '100', 'a')),
        open(storage).retireNative(android),
      ])
      const { natives, catalog } = await open(storage).state('production')
      expect(natives.map((build) => build.retired)).toEqual([retired === 'retired'])
      expect(catalog.natives.map((entry) => entry.retired)).toEqual([retired === 'retired'])
    }
  })
})

it('a document that cannot be read stops everything, by name, and nothing is written', async () => {
  const storage = memoryStorage()
  await releaseAll(open(storage))
  const key = `apps/${appId}/app.json`
  await storage.put(key, new TextEncoder().encode('{"format":2}'), { contentType: 'application/json' })
  const before = await contentsOf(storage)
  const broken = { code: 'DOCUMENT_INVALID', message: expect.stringContaining(key) }
  await expect(open(storage).state('production')).rejects.toMatchObject(broken)
  await expect(open(storage).recordNative(aNativeBuild('1.0.0', '100', 'a'))).rejects.toMatchObject(broken)
  await expect(open(storage).removeChannel('production')).rejects.toMatchObject(broken)
  expect(await contentsOf(storage)).toEqual(before)
})
