import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { parseKey } from './key.ts'
import { lostRace } from './lost-race.ts'
import { rangeOf } from './range-of.ts'
import type { Body, ObjectInfo, Storage } from './storage.ts'

interface Entry {
  readonly bytes: Uint8Array
  readonly etag: string
}

/** A storage that lives as long as the process: for tests, previews and the tester. */
export function memoryStorage(name = 'memory:'): Storage {
  const entries = new Map<string, Entry>()
  let writes = 0
  const info = (key: string, { bytes, etag }: Entry): ObjectInfo => ({ key, etag, size: bytes.byteLength })
  return {
    name,
    async head(key) {
      const entry = entries.get(parseKey(key))
      return entry === undefined ? null : info(key, entry)
    },
    async get(key, range) {
      const entry = entries.get(parseKey(key))
      if (entry === undefined) return null
      const { start, end } = rangeOf(range, entry.bytes.byteLength)
      return { ...info(key, entry), body: streamOf(entry.bytes.slice(start, end)) }
    },
    async put(key, body, { when }) {
      parseKey(key)
      const bytes = await bytesOf(body)
      const before = entries.get(key)
      if (when === 'absent' ? before !== undefined : when !== undefined && before?.etag !== when.ifMatch) {
        throw lostRace(name, key)
      }
      writes += 1
      const entry = {
        bytes,
        etag: `"${writes}-${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`,
      }
      entries.set(key, entry)
      return info(key, entry)
    },
    async delete(key) {
      entries.delete(parseKey(key))
    },
    async *list(prefix) {
      const keys = [...entries.keys()].filter((key) => key.startsWith(prefix)).sort()
      for (const key of keys) {
        const entry = entries.get(key)
        if (entry !== undefined) yield info(key, entry)
      }
    },
  }
}

async function bytesOf(body: Body): Promise<Uint8Array> {
  return body instanceof Uint8Array ? body.slice() : new Uint8Array(await readFile(body.file))
}

function streamOf(bytes: Uint8Array): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      if (bytes.byteLength > 0) controller.enqueue(bytes)
      controller.close()
    },
  })
}
