import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { UpdateError } from '../core/update-error.ts'
import type { Body, Storage } from '../storage/storage.ts'

/** One thing every storage must do. `run` rejects with an `AssertionError` when it does not. */
export interface StorageCase {
  readonly name: string
  /** @param storage may hold other objects; the case keeps to a prefix of its own */
  readonly run: (storage: Storage) => Promise<void>
}

const contentType = 'application/octet-stream'
const text = (value: string): Uint8Array => new TextEncoder().encode(value)

async function bytesAt(
  storage: Storage,
  key: string,
  range?: { start: number; end?: number },
): Promise<Buffer> {
  const found = await storage.get(key, range)
  assert.ok(found !== null, `${key} is there`)
  return Buffer.from(await new Response(found.body).arrayBuffer())
}

async function keysOf(storage: Storage, prefix: string): Promise<string[]> {
  const keys: string[] = []
  for await (const { key } of storage.list(prefix)) keys.push(key)
  return keys
}

const conflicts = (work: Promise<unknown>): Promise<void> =>
  assert.rejects(work, (error: unknown) => error instanceof UpdateError && error.code === 'CONFLICT')

/** A prefix that no other run uses. */
const fresh = (): string => `cases/${randomBytes(8).toString('hex')}`

async function put(storage: Storage, key: string, body: Body | string): Promise<string> {
  const info = await storage.put(key, typeof body === 'string' ? text(body) : body, { contentType })
  return info.etag
}

/** The contract of `Storage`, for any implementation: ours, and other people's. */
export const storageCases: readonly StorageCase[] = [
  {
    name: 'what was never written is null, and deleting it is no error',
    async run(storage) {
      const key = `${fresh()}/nothing.json`
      assert.equal(await storage.head(key), null)
      assert.equal(await storage.get(key), null)
      await storage.delete(key)
    },
  },
  {
    name: 'an object comes back byte for byte, with its size and etag',
    async run(storage) {
      const key = `${fresh()}/object.bin`
      const bytes = randomBytes(300_000)
      const etag = await put(storage, key, bytes)
      assert.deepEqual(await bytesAt(storage, key), bytes)
      assert.deepEqual(await storage.head(key), { key, etag, size: bytes.byteLength })
    },
  },
  {
    name: 'an empty object is an object',
    async run(storage) {
      const key = `${fresh()}/empty`
      await put(storage, key, '')
      assert.equal((await storage.head(key))?.size, 0)
      assert.equal((await bytesAt(storage, key)).byteLength, 0)
    },
  },
  {
    name: 'a range gives those bytes and the size of the whole',
    async run(storage) {
      const key = `${fresh()}/range.bin`
      await put(storage, key, '0123456789')
      assert.equal(String(await bytesAt(storage, key, { start: 2, end: 4 })), '234')
      assert.equal(String(await bytesAt(storage, key, { start: 8 })), '89')
      assert.equal((await storage.get(key, { start: 0, end: 0 }))?.size, 10)
    },
  },
  {
    name: 'a create-only write happens once',
    async run(storage) {
      const key = `${fresh()}/once.json`
      await storage.put(key, text('first'), { contentType, when: 'absent' })
      await conflicts(storage.put(key, text('second'), { contentType, when: 'absent' }))
      assert.equal(String(await bytesAt(storage, key)), 'first')
    },
  },
  {
    name: 'a conditional write needs the etag that is there now, and every write changes it',
    async run(storage) {
      const key = `${fresh()}/pointer.json`
      const first = await put(storage, key, 'same')
      const second = await storage.put(key, text('same'), { contentType, when: { ifMatch: first } })
      assert.notEqual(second.etag, first)
      await conflicts(storage.put(key, text('stale'), { contentType, when: { ifMatch: first } }))
      assert.equal(String(await bytesAt(storage, key)), 'same')
    },
  },
  {
    name: 'a conditional write to an absent object is a conflict and creates nothing',
    async run(storage) {
      const key = `${fresh()}/absent.json`
      await conflicts(storage.put(key, text('x'), { contentType, when: { ifMatch: '"1"' } }))
      assert.equal(await storage.head(key), null)
    },
  },
  {
    name: 'of writers that saw the same state exactly one wins',
    async run(storage) {
      const key = `${fresh()}/race.json`
      const etag = await put(storage, key, 'start')
      const writers = Array.from({ length: 12 }, (_, index) =>
        storage.put(key, text(`writer ${index}`), { contentType, when: { ifMatch: etag } }),
      )
      const ended = await Promise.allSettled(writers)
      const won = ended.flatMap((end, index) => (end.status === 'fulfilled' ? [index] : []))
      assert.equal(won.length, 1)
      for (const end of ended) {
        if (end.status === 'rejected') assert.equal((end.reason as UpdateError).code, 'CONFLICT')
      }
      assert.equal(String(await bytesAt(storage, key)), `writer ${won[0]}`)
    },
  },
  {
    name: 'a deleted object is gone, can be made again, and its old etag is worth nothing',
    async run(storage) {
      const key = `${fresh()}/deleted.json`
      const etag = await put(storage, key, 'one')
      await storage.delete(key)
      assert.equal(await storage.get(key), null)
      assert.deepEqual(await keysOf(storage, key), [])
      await storage.put(key, text('two'), { contentType, when: 'absent' })
      await conflicts(storage.put(key, text('three'), { contentType, when: { ifMatch: etag } }))
      assert.equal(String(await bytesAt(storage, key)), 'two')
    },
  },
  {
    name: 'a list names every object below the prefix, in key order, and nothing else',
    async run(storage) {
      const prefix = fresh()
      const keys = ['b/2.json', 'a.json', 'b/10.json', 'b-side.json', 'c/d/e', 'b%2fx.json'].map(
        (key) => `${prefix}/${key}`,
      )
      await Promise.all(keys.map((key) => put(storage, key, key)))
      assert.deepEqual(await keysOf(storage, `${prefix}/`), [...keys].sort())
      assert.deepEqual(await keysOf(storage, `${prefix}/b/`), [`${prefix}/b/10.json`, `${prefix}/b/2.json`])
      assert.deepEqual(await keysOf(storage, `${prefix}/nothing/`), [])
    },
  },
  {
    name: 'a key that leaves the store is refused before anything happens',
    async run(storage) {
      for (const key of ['../outside', '/absolute', 'a//b', 'a/./b', '', 'Upper', 'a\\b', 'a/@1']) {
        await assert.rejects(
          async () => storage.put(key, text('x'), { contentType }),
          (error: unknown) => error instanceof UpdateError && error.code === 'INPUT_INVALID',
          JSON.stringify(key),
        )
      }
    },
  },
]
