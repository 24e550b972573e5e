import type { Catalog } from './catalog.ts'
import type { Device } from './device.ts'
import type { NativeEntry } from './native-build.ts'

/** Which lane a device is in: that of its native build, none while the ledger is empty, or unlisted. */
export type Lane =
  | { readonly kind: 'fingerprint'; readonly fingerprint: string; readonly native: NativeEntry }
  | { readonly kind: 'no-ledger' }
  | { readonly kind: 'unlisted' }

/**
 * Matches a device to the ledger (design: "Matching a device to the ledger"): platform, version and build; build
 * absent or unlisted: by version, when all entries of that version share a fingerprint. A configured version of the
 * updater plugin is what such a binary sends as its version.
 */
export function laneOf(device: Device, catalog: Pick<Catalog, 'natives'>): Lane {
  let any = false
  let byVersion: NativeEntry | null = null
  let ambiguous = false
  for (const native of catalog.natives) {
    if (native.platform !== device.platform) continue
    any = true
    if (!isVersion(device.native, native.configVersion ?? native.version)) continue
    if (device.build === native.build) return { kind: 'fingerprint', fingerprint: native.fingerprint, native }
    if (byVersion !== null && byVersion.fingerprint !== native.fingerprint) ambiguous = true
    byVersion ??= native
  }
  if (!any) return { kind: 'no-ledger' }
  if (byVersion === null || ambiguous) return { kind: 'unlisted' }
  return { kind: 'fingerprint', fingerprint: byVersion.fingerprint, native: byVersion }
}

/** A store may show `1.4` where the device's version was normalised to `1.4.0` (protocol.md §3.1). */
function isVersion(sent: string, recorded: string): boolean {
  if (sent === recorded) return true
  const dots = recorded.split('.').length - 1
  return dots < 2 && sent === `${recorded}${'.0'.repeat(2 - dots)}`
}
