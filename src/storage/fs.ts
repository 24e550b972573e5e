import { randomUUID } from 'node:crypto'
import { copyFile, type FileHandle, mkdir, open, readdir, rm, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { UpdateError } from '../core/update-error.ts'
import {
  absent,
  claimGeneration,
  generationFile,
  latestGeneration,
  sweepGenerations,
  sweepTemporary,
} from './generations.ts'
import { parseKey } from './key.ts'
import { lostRace } from './lost-race.ts'
import { rangeOf } from './range-of.ts'
import type { Body, ByteRange, ObjectInfo, Precondition, Storage, StoredObject } from './storage.ts'

/** Where bodies are finished; keys never hold `@`, so no object can be in the way. */
const temporaryFolder = '@tmp'

/** Objects up to this size are read at once; a stream of a larger one holds its file open. */
const smallSize = 256 * 1024

/**
 * A storage in a folder. Any number of processes may write at once and be killed at any moment; the folder must be
 * on a file system with hard links (every usual one; not FAT).
 */
export function fsStorage(folder: string): Storage {
  const root = resolve(folder)
  const name = `file:${root}`
  const folderOf = (key: string): string => join(root, ...parseKey(key).split('/'))
  const failing = async <T>(doing: string, key: string, work: () => Promise<T>): Promise<T> => {
    try {
      return await work()
    } catch (cause) {
      if (cause instanceof UpdateError) throw cause
      throw storageFailed(`cannot ${doing} ${key} in ${name}`, cause)
    }
  }
  return {
    name,
    head: (key) =>
      failing('read', key, async () => {
        const opened = await openLatest(folderOf(key))
        if (opened === null) return null
        await opened.handle.close()
        return { key, etag: opened.etag, size: opened.size }
      }),
    get: (key, range) =>
      failing('read', key, async () => {
        const opened = await openLatest(folderOf(key))
        return opened === null ? null : { key, ...(await read(opened, range)) }
      }),
    put: (key, body, { when }) => {
      const target = folderOf(key)
      return failing('write', key, () => put(root, name, key, target, body, when))
    },
    delete: (key) => {
      const target = folderOf(key)
      return failing('delete', key, () => remove(target))
    },
    async *list(prefix) {
      const start = prefix.slice(0, prefix.lastIndexOf('/') + 1)
      const keys = await failing('list', prefix, () => keysBelow(root, start))
      for (const key of keys.filter((candidate) => candidate.startsWith(prefix)).sort()) {
        const info = await this.head(key)
        if (info !== null) yield info
      }
    },
  }
}

interface Opened {
  readonly handle: FileHandle
  readonly etag: string
  readonly size: number
}

/** Opens the generation that counts; null when there is none. */
async function openLatest(folder: string): Promise<Opened | null> {
  for (;;) {
    const latest = await latestGeneration(folder)
    if (latest === null || latest.deleted) return null
    const handle = await open(generationFile(folder, latest.number), 'r').catch(absent)
    // Gone between listing and opening: superseded and swept. Look again.
    if (handle === null) continue
    return { handle, etag: `"${latest.number}"`, size: (await handle.stat()).size }
  }
}

async function read(
  { handle, etag, size }: Opened,
  range: ByteRange | undefined,
): Promise<Omit<StoredObject, 'key'>> {
  const { start, end } = rangeOf(range, size)
  if (end - start > smallSize) {
    const stream = handle.createReadStream({ start, end: end - 1 })
    return { etag, size, body: Readable.toWeb(stream) as ReadableStream<Uint8Array> }
  }
  const bytes = new Uint8Array(end - start)
  try {
    await handle.read(bytes, 0, bytes.byteLength, start)
  } finally {
    await handle.close()
  }
  return { etag, size, body: new Blob([bytes]).stream() as ReadableStream<Uint8Array> }
}

async function put(
  root: string,
  name: string,
  key: string,
  folder: string,
  body: Body,
  when: Precondition | undefined,
): Promise<ObjectInfo> {
  await mkdir(folder, { recursive: true })
  const finished = await finishedFile(root, body)
  try {
    for (;;) {
      const latest = await latestGeneration(folder)
      const live = latest === null || latest.deleted ? null : `"${latest.number}"`
      if (when === 'absent' ? live !== null : when !== undefined && live !== when.ifMatch)
        throw lostRace(name, key)
      const after = latest?.number ?? 0
      if (await claimGeneration(folder, after, finished.path)) {
        await sweepGenerations(folder, ageOf)
        return { key, etag: `"${after + 1}"`, size: finished.size }
      }
      if (when !== undefined) throw lostRace(name, key)
    }
  } finally {
    await rm(finished.path, { force: true })
  }
}

async function remove(folder: string): Promise<void> {
  for (;;) {
    const latest = await latestGeneration(folder)
    if (latest === null || latest.deleted || (await claimGeneration(folder, latest.number, null))) return
  }
}

/** The body in a temporary file of the same file system, flushed to disk. */
async function finishedFile(
  root: string,
  body: Body,
): Promise<{ readonly path: string; readonly size: number }> {
  const temporary = join(root, temporaryFolder)
  await mkdir(temporary, { recursive: true })
  await sweepTemporary(temporary, ageOf)
  const path = join(temporary, randomUUID())
  try {
    return { path, size: await written(path, body) }
  } catch (error) {
    await rm(path, { force: true })
    throw error
  }
}

/** @returns the size in bytes */
async function written(path: string, body: Body): Promise<number> {
  if (!(body instanceof Uint8Array)) await copyFile(body.file, path)
  const handle = await open(path, body instanceof Uint8Array ? 'wx' : 'r+')
  try {
    if (body instanceof Uint8Array) await handle.writeFile(body)
    await handle.sync()
    return (await handle.stat()).size
  } finally {
    await handle.close()
  }
}

async function keysBelow(root: string, folder: string): Promise<string[]> {
  const entries = (await readdir(join(root, folder), { withFileTypes: true }).catch(absent)) ?? []
  const keys: string[] = []
  for (const entry of entries) {
    if (!entry.isDirectory() || entry.name.startsWith('@')) continue
    const path = `${folder}${entry.name}`
    if ((await latestGeneration(join(root, path))) !== null) keys.push(path)
    keys.push(...(await keysBelow(root, `${path}/`)))
  }
  return keys
}

async function ageOf(file: string): Promise<number> {
  const found = await stat(file).catch(absent)
  return found === null ? 0 : Date.now() - found.mtimeMs
}

function storageFailed(what: string, cause: unknown): UpdateError {
  const code = (cause as NodeJS.ErrnoException).code
  const why: Record<string, string> = {
    EACCES: 'The folder must be readable and writable for this user.',
    EPERM: 'The folder must be writable for this user, on a file system with hard links.',
    EROFS: 'The disk is read-only.',
    ENOSPC: 'The disk is full.',
    ENAMETOOLONG: 'The disk cannot hold so long a name; choose a shorter one.',
    ENOTDIR: 'A part of the path is a file.',
    ENOTSUP: 'The file system has no hard links; choose a folder on another disk.',
  }
  const hint = code === undefined ? undefined : why[code]
  return new UpdateError('STORAGE_FAILED', `${what}: ${code ?? String(cause)}`, {
    cause,
    ...(hint === undefined ? {} : { hint }),
  })
}
