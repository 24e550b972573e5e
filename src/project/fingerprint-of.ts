import type { Fingerprint, FingerprintSource } from '../core/fingerprint.ts'
import { matchesPattern } from '../core/name-pattern.ts'
import type { Platform } from '../core/platform.ts'
import type { Neutral } from '../core/verdict.ts'
import type { AppFiles } from './app-files.ts'
import type { GeneratedNames } from './packages/generated-names.ts'
import { configSources } from './sources/config-sources.ts'
import { extraSources, patternsFor } from './sources/extra-sources.ts'
import { generatedSources } from './sources/generated-sources.ts'
import { hookSources } from './sources/hook-sources.ts'
import { namedFileSources } from './sources/named-file-sources.ts'
import { nativeFileSources } from './sources/native-file-sources.ts'
import { packageSources } from './sources/package-sources.ts'
import { patchSources } from './sources/patch-sources.ts'
import { referredSources } from './sources/referred-sources.ts'
import { type Found, sha256Of } from './sources/source.ts'
import { trapezeSources } from './sources/trapeze-sources.ts'

/** Raised with every change of what counts or how; fingerprints of different recipes are computed anew. */
export const recipe = 1

export interface FingerprintReport {
  readonly fingerprint: Fingerprint
  /** Files that were seen and do not count. */
  readonly ignored: readonly Neutral[]
  readonly warnings: readonly string[]
}

/**
 * The digest over everything that reaches the binary of a platform (native-detection.md §1, §3, §8).
 * @param evidence of which packages are plugins, when two trees must be judged by the same; null: that of the tree
 */
export async function fingerprintOf(
  app: AppFiles,
  platform: Platform,
  evidence: GeneratedNames | null = null,
): Promise<FingerprintReport> {
  const packages = await packageSources(app, platform, evidence)
  const names = new Set(packages.sources.map(({ id }) => packageName(id)))
  const found: readonly Found[] = [
    packages,
    configSources(app, platform),
    ...(await Promise.all([
      nativeFileSources(app, platform),
      referredSources(app, platform),
      patchSources(app, platform, names),
      hookSources(app, platform),
      trapezeSources(app, platform),
      namedFileSources(app, platform),
      generatedSources(app, platform),
      extraSources(app, platform),
    ])),
  ]
  const byId = new Map(found.flatMap(({ sources }) => sources).map((source) => [source.id, source]))
  const ignore = patternsFor(app.settings.ignore, platform)
  const silenced = [...byId.values()].filter((source) => isSilenced(source, ignore))
  const sources = [...byId.values()]
    .filter((source) => !silenced.includes(source))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  return {
    fingerprint: fingerprintFrom(platform, sources),
    ignored: [...found.flatMap(({ ignored }) => [...ignored]), ...byUser(silenced)].map(
      ([reason, paths]) => ({
        reason,
        count: paths.length,
        examples: paths.slice(0, 3),
      }),
    ),
    warnings: found.flatMap(({ warnings }) => warnings),
  }
}

/** The fingerprint that sorted sources give (native-detection.md §8). */
function fingerprintFrom(platform: Platform, sources: readonly FingerprintSource[]): Fingerprint {
  const lines = sources.map(({ id, hash }) => `${id}\0${hash}\n`)
  return { recipe, platform, hash: sha256Of(`v${recipe}\n${lines.join('')}`), sources }
}

/** A recorded fingerprint without the sources that the user's settings take out since. */
export function withoutIgnored(recorded: Fingerprint, { settings }: AppFiles): Fingerprint {
  const ignore = patternsFor(settings.ignore, recorded.platform)
  const kept = recorded.sources.filter((source) => !isSilenced(source, ignore))
  return kept.length === recorded.sources.length ? recorded : fingerprintFrom(recorded.platform, kept)
}

/** The user's patterns are about the path of a file, or about a source as `fingerprint` prints it. */
function isSilenced({ id, label }: FingerprintSource, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => matchesPattern(pattern, label) || matchesPattern(pattern, id))
}

function byUser(silenced: readonly FingerprintSource[]): readonly (readonly [string, readonly string[]])[] {
  return silenced.length === 0 ? [] : [['native-ignore', silenced.map(({ label }) => label)]]
}

/** `plugin:@x/y` and `plugin-source:@x/y/android/…` are both about `@x/y`. */
function packageName(id: string): string {
  const name = id.slice(id.indexOf(':') + 1)
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/')
}
