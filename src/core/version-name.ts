import semver from 'semver'
import { completeVersion } from './complete-version.ts'
import { Invalid } from './invalid.ts'
import { shownText } from './shown-text.ts'

/**
 * The name of a bundle or the version of a native build: strict semver, no leading `v`, no leading zeros
 * (protocol.md §2.1).
 */
export type VersionName = string & { readonly __brand: 'VersionName' }

/** The target that takes a device back to the web assets of its binary; never the name of a bundle. */
export const builtin = 'builtin'

/** @throws Invalid when it is not strict semver above `0.0.0`, which devices use for "unknown". */
export function parseVersionName(raw: unknown): VersionName {
  if (typeof raw !== 'string' || completeVersion(raw) !== raw) {
    throw new Invalid(`must be a semver version such as 1.4.2, got ${shownText(raw)}`)
  }
  if (semver.lte(raw, '0.0.0')) throw new Invalid('must be above 0.0.0')
  return raw as VersionName
}

/** The name without build metadata: two names with the same one count as the same name when choosing. */
export function withoutBuild(version: string): string {
  return version.split('+', 1)[0] ?? version
}
