import { Invalid } from '../core/invalid.ts'
import { UpdateError } from '../core/update-error.ts'
import type { Precondition, Storage } from './storage.ts'

/** A parsed document with the etag it was read at. */
export interface Document<T> {
  readonly value: T
  readonly etag: string
}

/** Reads and parses a JSON document; null when it is absent. @throws UpdateError `DOCUMENT_INVALID` naming it. */
export async function readDocument<T>(
  storage: Storage,
  key: string,
  parse: (raw: unknown) => T,
): Promise<Document<T> | null> {
  const found = await storage.get(key)
  if (found === null) return null
  const text = await new Response(found.body).text()
  return { value: parseDocument(storage, key, text, parse), etag: found.etag }
}

function parseDocument<T>(storage: Storage, key: string, text: string, parse: (raw: unknown) => T): T {
  try {
    return parse(JSON.parse(text))
  } catch (cause) {
    if (!(cause instanceof Invalid) && !(cause instanceof SyntaxError)) throw cause
    throw new UpdateError('DOCUMENT_INVALID', `${key} in ${storage.name} cannot be read: ${cause.message}`, {
      hint: 'Nothing was changed. Restore the document from a backup, or use the release that wrote it.',
      cause,
    })
  }
}

/** Writes a JSON document and gives its new etag. @throws UpdateError `CONFLICT` when the precondition fails. */
export async function writeDocument(
  storage: Storage,
  key: string,
  value: unknown,
  when: Precondition,
): Promise<string> {
  const bytes = new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`)
  const { etag } = await storage.put(key, bytes, { contentType: 'application/json', when })
  return etag
}

/** A lost race is tried again from the new state this often before it is reported. */
const attempts = 20

/**
 * Changes a document by compare-and-set, starting over when another writer was faster.
 * @param change gives the new value from the present one, or the same one when nothing is to be written
 */
export async function changeDocument<T>(
  storage: Storage,
  key: string,
  parse: (raw: unknown) => T,
  initial: T,
  change: (present: T) => T,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    const found = await readDocument(storage, key, parse)
    const before = found?.value ?? initial
    const after = change(before)
    if (after === before) return before
    try {
      await writeDocument(storage, key, after, found === null ? 'absent' : { ifMatch: found.etag })
      return after
    } catch (error) {
      if (!(error instanceof UpdateError && error.code === 'CONFLICT') || attempt === attempts) throw error
    }
  }
}

/**
 * Creates a document that is written once.
 * @returns null when it was created, the one that stands there otherwise
 */
export async function createDocument<T>(
  storage: Storage,
  key: string,
  value: T,
  parse: (raw: unknown) => T,
): Promise<T | null> {
  const before = await readDocument(storage, key, parse)
  if (before !== null) return before.value
  try {
    await writeDocument(storage, key, value, 'absent')
    return null
  } catch (error) {
    if (!(error instanceof UpdateError && error.code === 'CONFLICT')) throw error
    return (await readDocument(storage, key, parse))?.value ?? value
  }
}
