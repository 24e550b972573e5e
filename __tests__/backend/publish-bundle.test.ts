import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { publishBundle } from '../../src/backend/publish-bundle.ts'
import { parseBundle } from '../../src/core/bundle.ts'
import { appKeys } from '../../src/core/keys.ts'
import { parseManifest } from '../../src/core/manifest.ts'
import type { PackagedRelease } from '../../src/core/packaged-release.ts'
import { UpdateError } from '../../src/core/update-error.ts'
import { readDocument, writeDocument } from '../../src/storage/documents.ts'
import { fsStorage } from '../../src/storage/fs.ts'
import { memoryStorage } from '../../src/storage/memory.ts'
import type { Storage } from '../../src/storage/storage.ts'
import { aRelease, contentsOf, sha256Of } from '../helpers/a-release.ts'
import { fingerprint } from '../helpers/one-channel.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

const keys = appKeys('com.example.app')
const publish = (storage: Storage, release: PackagedRelease) =>
  publishBundle(storage, keys, release, '2026-01-31T12:00:00Z')

describe('publishing', () => {
  it('leaves the archive under its hash and a record that says everything', async () => {
    const storage = memoryStorage()
    const release = aRelease('1.0.1', 'zip', {
      keyId: 'KEY1',
      minNative: '1.0.0',
      fingerprints: { ios: 'f' },
    })
    expect(await publish(storage, release)).toEqual({
      version: '1.0.1',
      created: true,
      checksum: release.checksum,
      size: 3,
    })
    expect((await storage.head(keys.archive(release.archive.sha256)))?.size).toBe(3)
    expect((await readDocument(storage, keys.bundle('1.0.1'), parseBundle))?.value).toMatchObject({
      version: '1.0.1',
      commit: 'c0ffee',
      archive: { sha256: release.archive.sha256, size: 3 },
      keyId: 'KEY1',
      minNative: '1.0.0',
      fingerprints: { ios: 'f' },
      manifest: false,
      created: '2026-01-31T12:00:00Z',
      deleted: false,
    })
  })

  it('an archive that cannot be stored is no bundle', async () => {
    const memory = memoryStorage()
    const storage: Storage = {
      ...memory,
      put: (key, body, options) =>
        key.endsWith('.zip')
          ? Promise.reject(new UpdateError('STORAGE_FAILED', 'the disk is full'))
          : memory.put(key, body, options),
    }
    await expect(publish(storage, aRelease('1.0.1'))).rejects.toThrow('the disk is full')
    expect(await contentsOf(memory)).toEqual({})
  })

  it('the same content again is the same bundle: the archive that came first stays', async () => {
    const storage = memoryStorage()
    const first = aRelease('1.0.1', 'zip of one machine')
    await publish(storage, first)
    const again = aRelease('1.0.1', 'zip of another', { contentDigest: first.contentDigest })
    expect(await publish(storage, again)).toEqual({
      version: '1.0.1',
      created: false,
      checksum: first.checksum,
      size: 18,
    })
    expect(Object.keys(await contentsOf(storage))).toHaveLength(2)
  })

  it('other content under a taken name is refused, and leaves no archive behind', async () => {
    const storage = memoryStorage()
    await publish(storage, aRelease('1.0.1', 'one'))
    const before = await contentsOf(storage)
    await expect(publish(storage, aRelease('1.0.1', 'other'))).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('bundle 1.0.1 in memory: holds other content (commit c0ffee)'),
      hint: expect.stringContaining('release under another version'),
    })
    expect(await contentsOf(storage)).toEqual(before)
  })

  it('the name of a deleted bundle is taken for ever, by the same content too', async () => {
    const storage = memoryStorage()
    const release = aRelease('1.0.1')
    await publish(storage, release)
    const found = await readDocument(storage, keys.bundle('1.0.1'), parseBundle)
    await writeDocument(
      storage,
      keys.bundle('1.0.1'),
      { ...found?.value, deleted: true },
      { ifMatch: found?.etag ?? '' },
    )
    await expect(publish(storage, release)).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('was deleted'),
    })
  })

  it('of two at once under one name, one content wins and the other is told', async () => {
    for (let round = 0; round < 20; round += 1) {
      const storage = fsStorage(tempFolder())
      const releases = [aRelease('1.0.1', 'left'), aRelease('1.0.1', 'right')] as const
      const ended = await Promise.allSettled(releases.map((release) => publish(storage, release)))
      const won = ended.findIndex(({ status }) => status === 'fulfilled')
      expect(ended[1 - won]).toMatchObject({ status: 'rejected', reason: { code: 'CONFLICT' } })
      const record = (await readDocument(storage, keys.bundle('1.0.1'), parseBundle))?.value
      expect(record?.contentDigest).toBe(releases[won]?.contentDigest)
      expect(await storage.head(keys.archive(record?.archive?.sha256 ?? fingerprint('0')))).not.toBeNull()
    }
  })

  it('of two at once with one content, both are served and one has created it', async () => {
    const storage = fsStorage(tempFolder())
    const ended = await Promise.all([
      publish(storage, aRelease('1.0.1')),
      publish(storage, aRelease('1.0.1')),
    ])
    expect(ended.map(({ created }) => created).sort()).toEqual([false, true])
  })

  it('names that differ only in case, or that some disks reserve, are different bundles', async () => {
    const storage = fsStorage(tempFolder())
    const names = ['1.0.0-RC', '1.0.0-rc', '1.0.0+7', 'con', 'aux.x', '..']
    for (const name of names) expect((await publish(storage, aRelease(name))).created, name).toBe(true)
    for (const name of names) {
      const record = await readDocument(storage, keys.bundle(name), parseBundle)
      expect(record?.value.version).toBe(name)
    }
  })
})

describe('a delta', () => {
  /** Payloads of these files, on this machine. */
  const payloads = (files: Readonly<Record<string, string>>) =>
    Object.entries(files).map(([name, text]) => {
      const file = join(tempFolder(), 'payload')
      writeFileSync(file, text)
      return { name, hash: sha256Of(text), blob: sha256Of(text), size: text.length, file }
    })
  const files = { 'index.html': '<html>', 'a.js': 'a' }

  it('is its files and a list of them, all there before the record says so', async () => {
    const storage = memoryStorage()
    await publish(storage, aRelease('1.0.1', 'zip', { delta: payloads(files) }))
    expect((await readDocument(storage, keys.bundle('1.0.1'), parseBundle))?.value.manifest).toBe(true)
    const list = (await readDocument(storage, keys.manifest('1.0.1'), parseManifest))?.value
    expect(list?.files.map(({ name, size }) => [name, size])).toEqual([
      ['index.html', 6],
      ['a.js', 1],
    ])
    for (const { blob } of list?.files ?? []) expect(await storage.head(keys.blob(blob))).not.toBeNull()
    const order: string[] = []
    const watched: Storage = {
      ...memoryStorage(),
      put: (key, body, options) => {
        order.push(key.split('/')[2] ?? '')
        return storage.put(key.replace('1.0.1', '1.0.2'), body, options)
      },
    }
    await publish(watched, aRelease('1.0.1', 'zip', { delta: payloads({ 'c.js': 'c' }) })).catch(() => {})
    expect(order).toEqual(['archives', 'blobs', 'manifests', 'bundles'])
  })

  it('a run that was killed before its record is repeated', async () => {
    const storage = memoryStorage()
    const release = () => aRelease('1.0.1', 'zip', { delta: payloads(files) })
    const dying: Storage = {
      ...storage,
      put: (key, body, options) =>
        key.includes('/bundles/') ? Promise.reject(new Error('killed')) : storage.put(key, body, options),
    }
    await expect(publish(dying, release())).rejects.toThrow('killed')
    expect((await publish(storage, release())).created).toBe(true)
  })

  it('one that another run began under the name is never replaced: that run may be about to use it', async () => {
    const storage = memoryStorage()
    await writeDocument(storage, keys.manifest('1.0.1'), { format: 1, version: '1.0.1', files: [] }, 'absent')
    await expect(
      publish(storage, aRelease('1.0.1', 'zip', { delta: payloads(files) })),
    ).rejects.toMatchObject({
      code: 'CONFLICT',
      taken: '1.0.1',
    })
    expect(await readDocument(storage, keys.bundle('1.0.1'), parseBundle)).toBeNull()
    await publish(storage, aRelease('1.0.1', 'zip'))
    expect((await readDocument(storage, keys.bundle('1.0.1'), parseBundle))?.value.manifest).toBe(false)
  })
})
