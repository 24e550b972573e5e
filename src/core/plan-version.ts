import semver from 'semver'
import { completeVersion } from './complete-version.ts'
import { Invalid } from './invalid.ts'
import { shownText } from './shown-text.ts'
import { parseVersionName, withoutBuild } from './version-name.ts'

export type VersionPolicy = 'patch' | 'minor' | 'major' | 'manual'

export interface VersionFacts {
  readonly policy: VersionPolicy
  /** Given by the user; null: the policy decides. */
  readonly given: string | null
  /** Names of every bundle of the app, deleted ones too. */
  readonly taken: readonly string[]
  /** Recorded native versions. */
  readonly natives: readonly string[]
  /** Release tags of the repository, without their prefix. */
  readonly tags: readonly string[]
  readonly packageVersion: string | null
  /** Versions of an old lane that a hotfix is for: it takes the next free patch of that line. */
  readonly line: readonly string[] | null
}

/**
 * The name of the next bundle. Base: the highest bundle name, native version or release tag, else package.json, whose
 * version is used as it is when it is above the base.
 * @throws Invalid when no name can be chosen
 */
export function planVersion(facts: VersionFacts): string {
  const taken = new Set(facts.taken.map(withoutBuild))
  if (facts.given !== null) {
    const given = completeVersion(facts.given)
    if (given === null) throw new Invalid(`version must be semver, got ${shownText(facts.given)}`)
    return parseVersionName(given)
  }
  if (facts.policy === 'manual') throw new Invalid('version-policy manual wants a version: give --version')
  if (facts.line !== null) return nextFree(highest(facts.line) ?? '0.0.0', 'patch', taken)
  const own = facts.packageVersion === null ? null : withoutMetadata(facts.packageVersion)
  const base = highest([...facts.taken, ...facts.natives, ...facts.tags])
  if (base === null) return own !== null && semver.gt(own, '0.0.0') ? free(own, taken) : '0.0.1'
  if (own !== null && semver.gt(own, base) && semver.prerelease(own) === null) return free(own, taken)
  return nextFree(base, facts.policy, taken)
}

/** Names that we choose carry no build metadata: it has no order, so it could not tell two of them apart. */
function withoutMetadata(text: string): string | null {
  const version = completeVersion(text)
  return version === null ? null : withoutBuild(version)
}

function highest(versions: readonly string[]): string | null {
  const valid = versions.flatMap((version) => completeVersion(version) ?? [])
  return valid.sort(semver.compare).at(-1) ?? null
}

const free = (version: string, taken: ReadonlySet<string>): string =>
  taken.has(version) ? nextFree(version, 'patch', taken) : version

function nextFree(base: string, part: 'patch' | 'minor' | 'major', taken: ReadonlySet<string>): string {
  let version = semver.inc(base, part)
  while (version !== null && taken.has(version)) version = semver.inc(version, 'patch')
  if (version === null || semver.valid(version) === null) throw new Invalid(`no version follows ${base}`)
  return version
}
