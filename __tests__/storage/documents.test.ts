import { describe, expect, it } from 'vitest'
import { openFields, parseCount, parseFormat } from '../../src/core/fields.ts'
import { UpdateError } from '../../src/core/update-error.ts'
import { changeDocument, createDocument, readDocument, writeDocument } from '../../src/storage/documents.ts'
import { memoryStorage } from '../../src/storage/memory.ts'
import type { Storage } from '../../src/storage/storage.ts'

interface Counter {
  readonly format: 1
  readonly count: number
}

function parseCounter(raw: unknown): Counter {
  const fields = openFields(raw)
  const counter = { format: fields.read('format', parseFormat), count: fields.read('count', parseCount) }
  fields.done()
  return counter
}

const key = 'apps/a.b/counter.json'
const zero: Counter = { format: 1, count: 0 }
const one = (counter: Counter): Counter => ({ ...counter, count: counter.count + 1 })
const write = (storage: Storage, text: string) =>
  storage.put(key, new TextEncoder().encode(text), { contentType: 'application/json' })

/** A memory storage in which the next `times` writes lose against another writer who adds ten. */
function contested(times: number): Storage {
  const memory = memoryStorage()
  let left = times
  return {
    ...memory,
    async put(at, body, options) {
      if (left > 0) {
        left -= 1
        const before = await readDocument(memory, at, parseCounter)
        const count = (before?.value.count ?? 0) + 10
        await write(memory, JSON.stringify({ format: 1, count }))
      }
      return memory.put(at, body, options)
    },
  }
}

describe('a document that is read', () => {
  it('absent is null', async () => {
    expect(await readDocument(memoryStorage(), key, parseCounter)).toBeNull()
  })

  it('comes with the etag it was read at', async () => {
    const storage = memoryStorage()
    const etag = await writeDocument(storage, key, zero, 'absent')
    expect(await readDocument(storage, key, parseCounter)).toEqual({ value: zero, etag })
  })

  it('may start with a byte order mark', async () => {
    const storage = memoryStorage()
    await write(storage, `\ufeff${JSON.stringify(zero)}`)
    expect((await readDocument(storage, key, parseCounter))?.value).toEqual(zero)
  })

  it.each([
    ['nothing', '', /JSON/],
    ['half a document', '{"format":1,"cou', /JSON/],
    ['a page of a proxy', '<html></html>', /JSON/],
    ['a list', '[]', /must be an object, got an empty list/],
    ['a newer format', '{"format":2,"count":1}', /format: must be 1, got 2; a newer release wrote this/],
    ['two faults', '{"count":"1"}', /format: is missing\ncount: must be a whole number from 0 up, got "1"/],
    ['members of the prototype', '{"__proto__":{"format":1,"count":1}}', /format: is missing/],
    ['a NUL byte', '{"format":1,"count":1}\0', /JSON/],
    ['fifty thousand lists in one another', '['.repeat(50_000) + ']'.repeat(50_000), /must be an object/],
  ])('that holds %s names its key, its store and its fault, and what to do', async (_, text, fault) => {
    const storage = memoryStorage('file:/srv/ota')
    await write(storage, text)
    await expect(readDocument(storage, key, parseCounter)).rejects.toMatchObject({
      code: 'DOCUMENT_INVALID',
      message: expect.stringMatching(fault),
      hint: 'Nothing was changed. Restore the document from a backup, or use the release that wrote it.',
    })
    await expect(readDocument(storage, key, parseCounter)).rejects.toThrow(`${key} in file:/srv/ota`)
  })

  it('a bug in a parser is not taken for a broken document', async () => {
    const storage = memoryStorage()
    await write(storage, '{}')
    const bug = () => {
      throw new TypeError('bug')
    }
    await expect(readDocument(storage, key, bug)).rejects.toThrow(TypeError)
  })
})

describe('a document that is changed', () => {
  it('starts from the initial one when there is none', async () => {
    const storage = memoryStorage()
    expect(await changeDocument(storage, key, parseCounter, zero, one)).toEqual({ format: 1, count: 1 })
    expect((await readDocument(storage, key, parseCounter))?.value.count).toBe(1)
  })

  it.each([1, 5, 19])('starts over after %d lost races, from what the others wrote', async (times) => {
    const storage = contested(times)
    expect((await changeDocument(storage, key, parseCounter, zero, one)).count).toBe(times * 10 + 1)
  })

  it('gives up in the end, with the lost race as the reason', async () => {
    await expect(changeDocument(contested(1_000), key, parseCounter, zero, one)).rejects.toMatchObject({
      code: 'CONFLICT',
    })
  })

  it('is not written when nothing changes', async () => {
    const storage = memoryStorage()
    const etag = await writeDocument(storage, key, zero, 'absent')
    await changeDocument(storage, key, parseCounter, zero, (present) => present)
    expect((await storage.head(key))?.etag).toBe(etag)
  })

  it('any other failure is not tried again', async () => {
    let writes = 0
    const storage: Storage = {
      ...memoryStorage(),
      async put() {
        writes += 1
        throw new UpdateError('STORAGE_FAILED', 'the disk is full')
      },
    }
    await expect(changeDocument(storage, key, parseCounter, zero, one)).rejects.toThrow('the disk is full')
    expect(writes).toBe(1)
  })
})

describe('a document that is written once', () => {
  it('is created, and later ones are told what stands there', async () => {
    const storage = memoryStorage()
    expect(await createDocument(storage, key, zero, parseCounter)).toBeNull()
    expect(await createDocument(storage, key, one(zero), parseCounter)).toEqual(zero)
  })

  it('a failure that is no lost race is thrown', async () => {
    const storage: Storage = {
      ...memoryStorage(),
      put: () => Promise.reject(new UpdateError('STORAGE_FAILED', 'the disk is full')),
    }
    await expect(createDocument(storage, key, zero, parseCounter)).rejects.toThrow('the disk is full')
  })

  it('the loser of a race is told what the winner wrote', async () => {
    expect(await createDocument(contested(1), key, one(zero), parseCounter)).toEqual({ format: 1, count: 10 })
  })
})
