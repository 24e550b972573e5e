import { describe, expect, it } from 'vitest'
import { newApp } from '../../src/core/app.ts'
import { newChannel } from '../../src/core/channel.ts'
import { loadApp } from '../../src/server/app-view.ts'
import { writeDocument } from '../../src/storage/documents.ts'
import { memoryStorage } from '../../src/storage/memory.ts'
import type { Storage } from '../../src/storage/storage.ts'
import { aRelease, sha256Of } from '../helpers/a-release.ts'
import { fingerprint } from '../helpers/one-channel.ts'
import { appId, keys, pointAt, putDelta, serveRelease } from '../helpers/served-app.ts'

const filesUrl = 'https://updates.example.com/files'

/** A memory storage that notes every key whose bytes are read. */
function watched() {
  const inner = memoryStorage()
  const reads: string[] = []
  const storage: Storage = {
    ...inner,
    get(key, range) {
      reads.push(key)
      return inner.get(key, range)
    },
  }
  return { storage, reads }
}

async function viewOf(storage: Storage) {
  const loaded = await loadApp(storage, appId, null)
  if (loaded === null) throw new Error('the app is there')
  return loaded.view
}

describe('what is read of a store', () => {
  it('an app that is not there is null', async () => {
    expect(await loadApp(memoryStorage(), appId, null)).toBeNull()
  })

  it('only bundles that a channel points at, however many there are', async () => {
    const { storage, reads } = watched()
    for (let patch = 1; patch <= 9; patch += 1) await serveRelease(storage, aRelease(`1.0.${patch}`))
    reads.length = 0
    await loadApp(storage, appId, null)
    expect(reads.sort()).toEqual([keys.app, keys.bundle('1.0.9'), keys.channel('production')])
  })

  it('lanes and a rollout candidate count as pointed at, and builtin does not', async () => {
    const storage = memoryStorage()
    for (const version of ['1.0.1', '1.0.2', '1.0.3']) await serveRelease(storage, aRelease(version))
    await storage.delete(keys.channel('production'))
    const channel = {
      ...newChannel('production'),
      current: { ios: 'builtin', android: null, electron: null },
      lanes: { ios: {}, android: { [fingerprint('a')]: '1.0.1' }, electron: {} },
      rollout: { id: 'r', bundle: '1.0.2', bps: 1, enabled: true, paused: false },
    }
    await writeDocument(storage, keys.channel('production'), channel, 'absent')
    expect([...(await viewOf(storage)).catalog.bundles.keys()].sort()).toEqual(['1.0.1', '1.0.2'])
  })

  it('nothing again while nothing changed, and then only what did', async () => {
    const { storage, reads } = watched()
    await serveRelease(storage, aRelease('1.0.1'))
    const before = await loadApp(storage, appId, null)
    reads.length = 0
    expect(await loadApp(storage, appId, before)).toBe(before)
    expect(reads).toEqual([])
    await serveRelease(storage, aRelease('1.0.2'))
    reads.length = 0
    await loadApp(storage, appId, before)
    expect(reads.sort()).toEqual([keys.bundle('1.0.2'), keys.channel('production')])
  })

  it('what was missing is looked for again, and found when it was restored', async () => {
    const { storage, reads } = watched()
    await putDelta(storage, '1.0.1', { 'index.html': '<html>' }, true)
    await pointAt(storage, '1.0.1')
    const record = await storage.get(keys.manifest('1.0.1'))
    const bytes = new Uint8Array(await new Response(record?.body).arrayBuffer())
    await storage.delete(keys.manifest('1.0.1'))
    const before = await loadApp(storage, appId, null)
    await storage.put(keys.manifest('1.0.1'), bytes, { contentType: '' })
    reads.length = 0
    const after = await loadApp(storage, appId, before)
    expect(after?.view.served('1.0.1', filesUrl)?.manifest).toHaveLength(1)
    expect(reads).toEqual([keys.manifest('1.0.1')])
    expect(await loadApp(storage, appId, after)).toBe(after)
  })

  it('a channel or a bundle that is gone is not there, and the others still are', async () => {
    const storage = memoryStorage()
    await serveRelease(storage, aRelease('1.0.1'))
    await writeDocument(
      storage,
      keys.app,
      { ...newApp(appId), channels: { gone: { platforms: [] }, production: { platforms: ['ios'] } } },
      { ifMatch: (await storage.head(keys.app))?.etag ?? '' },
    )
    await storage.delete(keys.bundle('1.0.1'))
    const { catalog } = await viewOf(storage)
    expect([[...catalog.channels.keys()], catalog.bundles.size]).toEqual([['production'], 0])
  })

  it.each([
    ['app.json', keys.app],
    ['a channel', keys.channel('production')],
    ['a bundle', keys.bundle('1.0.1')],
  ])('%s that does not parse is an error that names it, never an app without it', async (_, key) => {
    const storage = memoryStorage()
    await serveRelease(storage, aRelease('1.0.1'))
    await storage.put(key, new TextEncoder().encode('{"format":1,'), { contentType: '' })
    await expect(loadApp(storage, appId, null)).rejects.toMatchObject({
      code: 'DOCUMENT_INVALID',
      message: expect.stringContaining(key),
    })
  })
})

describe('what devices are told of a bundle', () => {
  it('a zip of the store lies under the address of the app’s files', async () => {
    const storage = memoryStorage()
    const release = aRelease('1.0.1', 'zip', { link: 'https://example.com', comment: 'first' })
    await serveRelease(storage, release)
    expect((await viewOf(storage)).served('1.0.1', filesUrl)).toEqual({
      version: '1.0.1',
      url: `${filesUrl}/${appId}/${release.archive.sha256}.zip`,
      checksum: release.checksum,
      sessionKey: '',
      manifest: [],
      link: 'https://example.com',
      comment: 'first',
    })
    expect((await viewOf(storage)).served('9.9.9', filesUrl)).toBeNull()
  })

  it.each([true, false])('a delta is told file by file; with a zip beside it: %s', async (archive) => {
    const storage = memoryStorage()
    await putDelta(storage, '1.0.1', { 'index.html': '<html>', 'a/b.js.br': 'br' }, archive)
    await pointAt(storage, '1.0.1')
    const view = await viewOf(storage)
    const served = view.served('1.0.1', filesUrl)
    const [page, script] = [sha256Of('<html>'), sha256Of('br')]
    expect(served?.url === null).toBe(!archive)
    expect(served?.manifest).toEqual([
      {
        file_name: 'index.html',
        file_hash: page,
        download_url: `${filesUrl}/${appId}/${page}`,
      },
      {
        file_name: 'a/b.js.br',
        file_hash: script,
        download_url: `${filesUrl}/${appId}/${script}`,
      },
    ])
    expect(view.sizeOf('1.0.1', 'a/b.js.br', script)).toBe(2)
    expect(view.sizeOf('1.0.1', 'a/b.js', script)).toBeNull()
    expect(view.sizeOf('1.0.2', 'a/b.js.br', script)).toBeNull()
  })

  it('a bundle whose delta is lost is not served as another kind: devices that took it would reject it', async () => {
    const storage = memoryStorage()
    await putDelta(storage, '1.0.1', { 'index.html': '<html>' }, true)
    await pointAt(storage, '1.0.1')
    await storage.delete(keys.manifest('1.0.1'))
    expect((await viewOf(storage)).served('1.0.1', filesUrl)).toBeNull()
  })

  it('a bundle with an address of its own is loaded from there, without a delta', async () => {
    const storage = memoryStorage()
    await putDelta(storage, '1.0.1', { 'index.html': '<html>' }, true)
    const record = {
      format: 1,
      version: '1.0.1',
      externalUrl: 'https://cdn.example.com/1.0.1.zip',
      manifest: true,
      created: '',
    }
    await writeDocument(storage, keys.bundle('1.0.1'), record, {
      ifMatch: (await storage.head(keys.bundle('1.0.1')))?.etag ?? '',
    })
    await pointAt(storage, '1.0.1')
    expect((await viewOf(storage)).served('1.0.1', filesUrl)).toMatchObject({
      url: 'https://cdn.example.com/1.0.1.zip',
      manifest: [],
    })
  })
})
