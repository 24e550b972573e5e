import { UpdateError } from '../../src/core/update-error.ts'
import type { Storage } from '../../src/storage/storage.ts'

/**
 * A storage whose nth call (from 1) throws, and every call after it, as if the process had died there: `before` the
 * call does anything, or `after` it was done. Leaves out: a call that was done by half, which no storage allows.
 */
export function crashingStorage(inner: Storage, nth: number, when: 'before' | 'after') {
  let calls = 0
  const crash = (): never => {
    throw new UpdateError('STORAGE_FAILED', `call ${nth} crashed ${when} it was done`)
  }
  const counted = async <T>(call: () => Promise<T>): Promise<T> => {
    calls += 1
    if (calls > nth || (calls === nth && when === 'before')) crash()
    const result = await call()
    if (calls === nth) crash()
    return result
  }
  const storage: Storage = {
    name: inner.name,
    head: (key) => counted(() => inner.head(key)),
    get: (key, range) => counted(() => inner.get(key, range)),
    put: (key, body, options) => counted(() => inner.put(key, body, options)),
    delete: (key) => counted(() => inner.delete(key)),
    async *list(prefix) {
      await counted(async () => {})
      yield* inner.list(prefix)
    },
  }
  return { storage, crashed: () => calls >= nth }
}
