import { Invalid } from './invalid.ts'
import { shownText } from './shown-text.ts'

/** Every strategy, from the most to the least that it lets through; `metadata` asks the bundle. */
export const strategies = ['major', 'minor', 'patch', 'exact', 'metadata'] as const

/**
 * What a channel allows against the native version: `major` everything, `minor` the same major, `patch` the
 * same major.minor, `exact` the same major.minor.patch, `metadata` native at least the bundle's minimum version.
 * Capgo names the same rules by what is blocked; the converter stands in `wire/`.
 */
export type Strategy = (typeof strategies)[number]

/** @throws Invalid when it is none of ours; `none` is refused because it means opposite things here and at Capgo. */
export function parseStrategy(raw: unknown): Strategy {
  if (raw === 'none') {
    throw new Invalid(
      '"none" is ambiguous: write strategy "major" to allow everything (Capgo disableAutoUpdate: none), or "exact" to allow almost nothing (Capgo disableAutoUpdate: patch)',
    )
  }
  if (!strategies.includes(raw as Strategy)) {
    throw new Invalid(`must be one of ${strategies.join(', ')}, got ${shownText(raw)}`)
  }
  return raw as Strategy
}
