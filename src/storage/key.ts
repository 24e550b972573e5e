import { UpdateError } from '../core/update-error.ts'

/**
 * The key itself, when every storage can hold it: segments of `[a-z0-9._%-]`, none empty, `.` or `..`.
 * Keys come from `core/keys`, so anything else is a mistake of the caller.
 * @throws UpdateError `INPUT_INVALID`
 */
export function parseKey(key: string): string {
  const segments = key.split('/')
  if (!segments.every((segment) => /^[a-z0-9._%-]+$/.test(segment) && !/^\.\.?$/.test(segment))) {
    throw new UpdateError('INPUT_INVALID', `not a key of a store: ${JSON.stringify(key)}`)
  }
  return key
}
