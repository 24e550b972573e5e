import type { ManifestFile } from './manifest.ts'
import type { Sha256 } from './sha256.ts'

/** A file of a delta, with its payload on this machine. */
export interface DeltaPayload extends ManifestFile {
  readonly file: string
}

/** A built and packed release, ready to be published. */
export interface PackagedRelease {
  readonly version: string
  readonly commit: string
  readonly contentDigest: Sha256
  /** The built web app on this machine: exactly the files of the archive. */
  readonly folder: string
  /** The zip on this machine. */
  /** The files one by one, for devices that load only what changed; null: the archive alone, or the backend makes them. */
  readonly delta: readonly DeltaPayload[] | null
  readonly archive: { readonly file: string; readonly sha256: Sha256; readonly size: number }
  readonly checksum: string
  readonly sessionKey: string
  readonly keyId: string | null
  /** Per platform: the fingerprint of the commit. */
  readonly fingerprints: Readonly<Record<string, string>>
  readonly minNative: string | null
  readonly link: string | null
  readonly comment: string | null
}
