import type { Catalog } from './catalog.ts'
import type { Device } from './device.ts'
import type { NativeEntry } from './native-build.ts'
import { nativeVersion } from './native-version.ts'
import type { Platform } from './platform.ts'

/** Which lane a device is in: that of its native build, none while the ledger is empty, or unlisted. */
export type Lane =
  | { readonly kind: 'fingerprint'; readonly fingerprint: string; readonly native: NativeEntry }
  | { readonly kind: 'no-ledger' }
  | { readonly kind: 'unlisted' }

/** Native builds by platform, then by the version that their devices send. */
type Ledger = ReadonlyMap<Platform, ReadonlyMap<string, readonly NativeEntry[]>>

const ledgers = new WeakMap<readonly NativeEntry[], Ledger>()

/**
 * Matches a device to the ledger (design.md §4): platform, version and build; build absent or unlisted: by version,
 * when all entries of that version share a fingerprint. A configured version of the updater plugin is what such a
 * binary sends as its version. Retired builds count: their devices are still out there.
 */
export function laneOf(device: Device, catalog: Pick<Catalog, 'natives'>): Lane {
  const versions = ledgerOf(catalog.natives).get(device.platform)
  if (versions === undefined) return { kind: 'no-ledger' }
  const sameVersion = versions.get(device.native)
  if (sameVersion === undefined) return { kind: 'unlisted' }
  const [first] = sameVersion
  const native = sameVersion.find(({ build }) => build === device.build) ?? first
  if (native === undefined) return { kind: 'unlisted' }
  const isSure =
    native.build === device.build ||
    sameVersion.every(({ fingerprint }) => fingerprint === native.fingerprint)
  return isSure ? { kind: 'fingerprint', fingerprint: native.fingerprint, native } : { kind: 'unlisted' }
}

/** What a device of this native build sends as its version, as far as it can be normalised (protocol.md §3.1). */
export function sentVersion({ configVersion, version }: NativeEntry): string {
  const text = configVersion ?? version
  const normal = nativeVersion(text)
  return normal.kind === 'version' ? normal.version : text
}

/** Built once per ledger: a decision must not grow with the number of native builds. */
function ledgerOf(natives: readonly NativeEntry[]): Ledger {
  const before = ledgers.get(natives)
  if (before !== undefined) return before
  const ledger = new Map<Platform, Map<string, NativeEntry[]>>()
  for (const native of natives) {
    const versions = ledger.get(native.platform) ?? new Map<string, NativeEntry[]>()
    ledger.set(native.platform, versions)
    const version = sentVersion(native)
    const entries = versions.get(version)
    if (entries === undefined) versions.set(version, [native])
    else entries.push(native)
  }
  ledgers.set(natives, ledger)
  return ledger
}
