import { listOf, orNull, parseFlag, parseFormat, parseText, recordOf } from './fields.ts'
import { type Fingerprint, parseFingerprint } from './fingerprint.ts'
import { Invalid } from './invalid.ts'
import { type Platform, parsePlatform } from './platform.ts'
import { parseSha256, type Sha256 } from './sha256.ts'
import { shownText } from './shown-text.ts'

/** What `app.json` knows of a native build: enough to match a device to its lane. */
export interface NativeEntry {
  readonly platform: Platform
  /** Marketing version as the store shows it; what devices send as `version_build` unless the config overrides it. */
  readonly version: string
  /** Build number (`versionCode`, `CFBundleVersion`), as text. */
  readonly build: string
  /** `plugins.CapacitorUpdater.version` of that binary, which then replaces `version` in what devices send. */
  readonly configVersion: string | null
  readonly fingerprint: Sha256
  /** Out of service: no release is compared with it and none is proven against it. */
  readonly retired: boolean
}

/** A native plugin inside a binary. */
export interface NativePlugin {
  readonly name: string
  readonly version: string
}

/** The full ledger record: one store binary in the field. Written once, after the native build succeeded. */
export interface NativeBuild extends Omit<NativeEntry, 'fingerprint'> {
  readonly format: 1
  readonly commit: string | null
  /** The work tree had changes that the commit does not hold: only the recorded fingerprint says what shipped. */
  readonly dirty: boolean
  readonly fingerprint: Fingerprint
  readonly plugins: readonly NativePlugin[]
  readonly keyId: string | null
  readonly recordedBy: string | null
  /** ISO 8601, UTC. */
  readonly recordedAt: string
}

/** A version or build number as stores take them: short, printable, no white space, no path separator. */
export function parseBuildNumber(raw: unknown): string {
  if (typeof raw !== 'string' || !/^[0-9A-Za-z][0-9A-Za-z._-]{0,63}$/.test(raw)) {
    throw new Invalid(`must be a build number such as 104, got ${shownText(raw)}`)
  }
  return raw
}

/** @throws Invalid naming every fault. */
export const parseNativeEntry = recordOf(
  (fields): NativeEntry => ({
    platform: fields.read('platform', parsePlatform),
    version: fields.read('version', parseText),
    build: fields.read('build', parseBuildNumber),
    configVersion: fields.read('configVersion', orNull(parseText), null),
    fingerprint: fields.read('fingerprint', parseSha256),
    retired: fields.read('retired', parseFlag, false),
  }),
)

const parsePlugin = recordOf(
  (fields): NativePlugin => ({
    name: fields.read('name', parseText),
    version: fields.read('version', parseText),
  }),
)

/** @throws Invalid naming every fault. */
export const parseNativeBuild = recordOf(
  (fields): NativeBuild => ({
    format: fields.read('format', parseFormat),
    platform: fields.read('platform', parsePlatform),
    version: fields.read('version', parseText),
    build: fields.read('build', parseBuildNumber),
    configVersion: fields.read('configVersion', orNull(parseText), null),
    commit: fields.read('commit', orNull(parseText), null),
    dirty: fields.read('dirty', parseFlag, false),
    fingerprint: fields.read('fingerprint', parseFingerprint),
    plugins: fields.read('plugins', listOf(parsePlugin), []),
    keyId: fields.read('keyId', orNull(parseText), null),
    recordedBy: fields.read('recordedBy', orNull(parseText), null),
    recordedAt: fields.read('recordedAt', parseText),
    retired: fields.read('retired', parseFlag, false),
  }),
)

/** The slim form that stands in `app.json`. */
export function nativeEntry(build: NativeBuild): NativeEntry {
  const { platform, version, build: number, configVersion, fingerprint, retired } = build
  return { platform, version, build: number, configVersion, fingerprint: fingerprint.hash, retired }
}

/** How a native build is named everywhere: `android 1.0.0+100`. */
export function nativeText(entry: Pick<NativeEntry, 'platform' | 'version' | 'build'>): string {
  return `${entry.platform} ${entry.version}+${entry.build}`
}
