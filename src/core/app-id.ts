import { Invalid } from './invalid.ts'
import { shownText } from './shown-text.ts'

/** Capgo's rule for app ids (protocol.md §1.2). @throws Invalid otherwise. */
export function parseAppId(raw: unknown): string {
  if (typeof raw !== 'string' || raw.length > 255 || !/^[a-z0-9]+(\.[\w-]+)+$/i.test(raw)) {
    throw new Invalid(`must be an app id such as com.example.app, got ${shownText(raw)}`)
  }
  return raw
}
