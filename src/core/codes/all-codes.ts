import { appEvents } from './app-events.ts'
import type { Code } from './code.ts'
import { installEvents } from './install-events.ts'
import { requestCodes } from './request-codes.ts'
import { serverEvents } from './server-events.ts'
import { updateCodes } from './update-codes.ts'

export type { Code } from './code.ts'

/** Every code that a device, a server or a log may show, in the order of the page about them. */
export const allCodes: readonly Code[] = [
  ...updateCodes,
  ...requestCodes,
  ...serverEvents,
  ...installEvents,
  ...appEvents,
]

const byName = new Map(allCodes.map((code) => [code.code, code]))
const byLowerName = new Map(allCodes.map((code) => [code.code.toLowerCase(), code]))

/** Texts that people search for and that hold no code of their own. */
const messages: readonly (readonly [RegExp, string])[] = [
  [/^download_[1-9]0$/, 'download_0'],
  [/version .*already exists/i, 'version_already_exists'],
  [/DECODER routines::unsupported/i, 'decoder_unsupported'],
]

/** The code that a text is or names; null when there is none. */
export function codeOf(text: string): Code | null {
  const name = text.trim()
  const found = byName.get(name) ?? byLowerName.get(name.toLowerCase())
  if (found !== undefined) return found
  const [, known] = messages.find(([pattern]) => pattern.test(name)) ?? []
  return known === undefined ? null : (byName.get(known) ?? null)
}

/** Page and section about a code, from the root of the repository. */
export const codePage = (code: string): string => `docs/codes.md#${code.toLowerCase()}`
