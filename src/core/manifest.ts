import { listOf, parseCount, parseFormat, parseText, recordOf } from './fields.ts'
import { parseSha256, type Sha256 } from './sha256.ts'

/** One file of a delta update (protocol.md §2.4). */
export interface ManifestFile {
  /** POSIX path in the bundle; ends in `.br` when the payload is brotli-compressed. */
  readonly name: string
  /** SHA-256 of the plain file, or its encrypted form. */
  readonly hash: string
  /** The payload: `blobs/<sha256>`. */
  readonly blob: Sha256
  /** Of the payload, in bytes. */
  readonly size: number
}

/** `manifests/<version>.json`: every file of a bundle; the device decides what it lacks. */
export interface Manifest {
  readonly format: 1
  readonly version: string
  readonly files: readonly ManifestFile[]
}

const parseManifestFile = recordOf(
  (fields): ManifestFile => ({
    name: fields.read('name', parseText),
    hash: fields.read('hash', parseText),
    blob: fields.read('blob', parseSha256),
    size: fields.read('size', parseCount),
  }),
)

/** @throws Invalid naming every fault. */
export const parseManifest = recordOf(
  (fields): Manifest => ({
    format: fields.read('format', parseFormat),
    version: fields.read('version', parseText),
    files: fields.read('files', listOf(parseManifestFile)),
  }),
)
