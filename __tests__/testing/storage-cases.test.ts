import { AssertionError } from 'node:assert'
import { describe, expect, it } from 'vitest'
import { memoryStorage } from '../../src/storage/memory.ts'
import type { PutOptions, Storage } from '../../src/storage/storage.ts'
import { storageCases } from '../../src/testing/storage-cases.ts'

/** Names of the cases that a storage fails. */
async function failedBy(break_: (inner: Storage) => Partial<Storage>): Promise<string[]> {
  const failed: string[] = []
  for (const { name, run } of storageCases) {
    const inner = memoryStorage()
    try {
      await run({ ...inner, ...break_(inner) })
    } catch (error) {
      expect(error, name).toBeInstanceOf(AssertionError)
      failed.push(name)
    }
  }
  return failed
}

const without = (options: PutOptions, what: unknown): PutOptions =>
  options.when === what ? { contentType: options.contentType } : options

describe('the contract of a storage notices one that', () => {
  it.each<[string, (inner: Storage) => Partial<Storage>, string]>([
    [
      'ignores "only when absent"',
      (inner) => ({ put: (key, body, options) => inner.put(key, body, without(options, 'absent')) }),
      'a create-only write happens once',
    ],
    [
      'ignores the etag of a conditional write',
      (inner) => ({
        put: (key, body, { contentType, when }) =>
          inner.put(key, body, when === 'absent' ? { contentType, when } : { contentType }),
      }),
      'of writers that saw the same state exactly one wins',
    ],
    [
      'makes etags from content',
      (inner) => {
        const constant = async <T extends { etag: string } | null>(found: Promise<T>): Promise<T> => {
          const info = await found
          return info === null ? info : { ...info, etag: '"same"' }
        }
        return {
          head: (key) => constant(inner.head(key)),
          get: (key) => constant(inner.get(key)),
          put: (key, body, { contentType }) => constant(inner.put(key, body, { contentType })),
        }
      },
      'a conditional write needs the etag that is there now, and every write changes it',
    ],
    [
      'ignores ranges',
      (inner) => ({ get: (key) => inner.get(key) }),
      'a range gives those bytes and the size of the whole',
    ],
    [
      'deletes nothing',
      () => ({ delete: async () => {} }),
      'a deleted object is gone, can be made again, and its old etag is worth nothing',
    ],
    [
      'lists in no order',
      (inner) => ({
        async *list(prefix) {
          const all = []
          for await (const info of inner.list(prefix)) all.push(info)
          yield* all.reverse()
        },
      }),
      'a list names every object below the prefix, in key order, and nothing else',
    ],
    [
      'lists by halves',
      (inner) => ({
        async *list(prefix) {
          let left = 3
          for await (const info of inner.list(prefix)) if (left-- > 0) yield info
        },
      }),
      'a list names every object below the prefix, in key order, and nothing else',
    ],
    [
      'takes any key',
      (inner) => ({
        put: (key, body, options) =>
          inner.put(/^[a-z0-9/._%-]+$/.test(key) && !key.includes('..') ? key : 'x', body, options),
      }),
      'a key that leaves the store is refused before anything happens',
    ],
  ])('%s', async (_, break_, name) => {
    expect(await failedBy(break_)).toContain(name)
  })

  it('and passes one that does all of it', async () => {
    expect(await failedBy(() => ({}))).toEqual([])
  })
})
