import { Invalid } from './invalid.ts'
import { shownText } from './shown-text.ts'

/** Lower-case hex SHA-256, 64 digits. */
export type Sha256 = string & { readonly __brand: 'Sha256' }

/** @throws Invalid when it is not 64 lower-case hex digits. */
export function parseSha256(raw: unknown): Sha256 {
  if (typeof raw !== 'string' || !/^[0-9a-f]{64}$/.test(raw)) {
    throw new Invalid(`must be 64 lower-case hex digits, got ${shownText(raw)}`)
  }
  return raw as Sha256
}
