import semver from 'semver'
import type { Platform } from '../../core/platform.ts'
import type { LockfileState } from './lockfile.ts'
import type { PackageJson } from './package-json.ts'

/** A package whose native code is in the binary. */
export interface NativePackage {
  readonly name: string
  readonly kind: 'runtime' | 'plugin'
  /** Version, `git:<sha>`, `alias:…`, `local:<path>`, or `range:<spec>` when nothing resolves it. */
  readonly resolved: string
  /** Something about it could not be known. */
  readonly unknown: `UNKNOWN_${string}` | null
}

/** The runtime packages of each platform: they are the native shell itself. */
const runtimes: Readonly<Record<Platform, readonly string[]>> = {
  android: ['@capacitor/android'],
  ios: ['@capacitor/ios'],
  electron: ['@capacitor/electron', '@capacitor-community/electron', '@capacitor-community/electron-core'],
}

const allRuntimes = new Set(Object.values(runtimes).flat())

/** Known to hold no native code, though their names look like it (native-detection.md §3.1). */
const jsOnly =
  /^@capacitor\/(core|cli|assets|docgen|motion|synapse)$|^@capacitor\/(create|eslint|prettier|swiftlint)|-tailwind|^create-|eslint|prettier|^@ionic-native\/|^@awesome-cordova-plugins\/|^@types\/|^cordova-(android|ios|res|browser)$|^cordova$|^capacitor-(assets|resources|set-version|cli)$|^@capgo\/(cli|capacitor-cli)$|^@ionic\/(capacitor|cordova)-/

/** Names that say "native plugin" where no better evidence exists. */
const looksNative =
  /^@capacitor\/|^@capacitor-(community|firebase|mlkit)\/|^@capawesome[^/]*\/capacitor-|^@capgo\/(capacitor-|native-|inappbrowser|camera-preview)|(^|\/)capacitor-|-capacitor$|(^|\/)cordova-plugin-|\.cordova\.|cordova-.*-plugin|phonegap-plugin-|^cordova\./

/** What generated files of a native directory name, per platform; null: the platform tracks none. */
export type GeneratedNames = Readonly<Record<Platform, ReadonlySet<string> | null>>

export interface PackageEvidence {
  readonly packageJson: PackageJson
  readonly lockfile: LockfileState
  readonly generated: GeneratedNames
  /** Packages of the repository itself, by name. */
  readonly workspace: ReadonlyMap<string, string>
  /** `includePlugins` of the config for the platform; null: not set. */
  readonly include: readonly string[] | null
}

/** The runtime and the plugins of a platform, with their resolved versions (native-detection.md §3.1, §3.2). */
export function nativePackages(platform: Platform, evidence: PackageEvidence): readonly NativePackage[] {
  const { packageJson, include } = evidence
  const declared = { ...packageJson.devDependencies, ...packageJson.dependencies }
  const plugins = include === null ? Object.keys(declared) : [...new Set(include)]
  const found: NativePackage[] = []
  for (const name of runtimes[platform]) {
    const range = declared[name]
    if (range !== undefined) found.push({ name, kind: 'runtime', ...versionOf(name, range, evidence) })
  }
  for (const name of plugins) {
    if (allRuntimes.has(name) || jsOnly.test(name)) continue
    const recognised = recognise(name, declared[name] ?? '*', platform, evidence)
    if (recognised === 'no') continue
    const version = versionOf(name, declared[name] ?? '*', evidence)
    const unknown = version.unknown ?? (isSynced(name, evidence) ? null : 'UNKNOWN_PLUGIN_NOT_SYNCED')
    found.push({ name, kind: 'plugin', ...version, unknown })
  }
  return found.sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** False: it is declared, and the last sync of the tracked directories did not find it, or has not run yet. */
function isSynced(name: string, { generated, workspace }: PackageEvidence): boolean {
  const tracked = Object.values(generated).filter((names) => names !== null)
  return tracked.length === 0 || workspace.has(name) || tracked.some((names) => names.has(name))
}

function recognise(name: string, range: string, platform: Platform, evidence: PackageEvidence): 'yes' | 'no' {
  const { generated, lockfile } = evidence
  if (generated[platform]?.has(name) === true) return 'yes'
  const elsewhere = (['android', 'ios', 'electron'] as const).some(
    (other) => generated[other]?.has(name) === true,
  )
  // The last sync saw it on another platform and not here, so it has no native code here.
  if (elsewhere && generated[platform] !== null) return 'no'
  if (elsewhere) return 'yes'
  const locked = lockfile.kind === 'read' ? lockfile.lockfile.locked(name, range) : null
  if (locked?.peerOfCore === true) return 'yes'
  const local = isLocal(range) || isLocal(locked?.resolved ?? '') || evidence.workspace.has(name)
  return looksNative.test(name) || local ? 'yes' : 'no'
}

/** A local package that is no plugin has no native files, so counting it changes nothing. */
const isLocal = (resolved: string): boolean => /^(local:|file:|link:|portal:|workspace:)/.test(resolved)

function versionOf(
  name: string,
  range: string,
  { lockfile, packageJson, workspace }: PackageEvidence,
): Pick<NativePackage, 'resolved' | 'unknown'> {
  // A folder is what it holds, whatever the lockfile calls its version.
  const folder = /^(?:file|link|portal):(.+)$/.exec(range)?.[1]
  if (folder !== undefined && !/\.(tgz|tar\.gz)$/.test(folder))
    return { resolved: `local:${folder}`, unknown: null }
  if (lockfile.kind === 'unreadable') return { resolved: `range:${range}`, unknown: 'UNKNOWN_LOCKFILE' }
  const locked = lockfile.kind === 'read' ? lockfile.lockfile.locked(name, range) : null
  const own = workspace.get(name)
  if (own !== undefined && (locked === null || range.startsWith('workspace:'))) {
    return { resolved: `local:${own}`, unknown: null }
  }
  if (locked === null) {
    const exact = semver.valid(range)
    if (exact !== null) return { resolved: exact, unknown: null }
    return { resolved: `range:${range}`, unknown: lockfile.kind === 'read' ? 'UNKNOWN_NOT_LOCKED' : null }
  }
  const version = semver.valid(locked.resolved)
  const checkable = semver.validRange(range) !== null && version !== null
  if (
    checkable &&
    !packageJson.overridden.has(name) &&
    !semver.satisfies(version, range, { includePrerelease: true })
  ) {
    // The manifest moved before the lockfile did; what will be installed is what it declares.
    return { resolved: semver.valid(range) ?? `stale:${range}`, unknown: null }
  }
  return { resolved: locked.resolved, unknown: null }
}
