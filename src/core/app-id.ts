import { Invalid } from './invalid.ts'
import { shownText } from './shown-text.ts'

/** Whether devices may call their app so: Capgo's rule (protocol.md §1.2). */
export const isAppId = (text: string): boolean => /^[a-z0-9]+(\.[\w-]+)+$/i.test(text)

/** @throws Invalid unless it is an app id of at most 255 characters, which a store can hold. */
export function parseAppId(raw: unknown): string {
  if (typeof raw !== 'string' || raw.length > 255 || !isAppId(raw)) {
    throw new Invalid(`must be an app id such as com.example.app, got ${shownText(raw)}`)
  }
  return raw
}
