import { Invalid } from './invalid.ts'
import { shownText } from './shown-text.ts'

/** @throws Invalid unless it is `[a-z0-9][a-z0-9._-]{0,63}`. */
export function parseChannelName(raw: unknown): string {
  if (typeof raw !== 'string' || !/^[a-z0-9][a-z0-9._-]{0,63}$/.test(raw)) {
    throw new Invalid(
      `must be lower-case letters, digits, ".", "_" or "-", at most 64, starting with a letter or digit, got ${shownText(raw)}`,
    )
  }
  return raw
}
