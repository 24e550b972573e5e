import { orNull, parseCount, parseFlag, parseFormat, parseText, recordOf, tableOf } from './fields.ts'
import { Invalid } from './invalid.ts'
import { parseSha256, type Sha256 } from './sha256.ts'
import { shownText } from './shown-text.ts'

/** The archive that the store holds. */
export interface Archive {
  /** Of the stored bytes; part of the key. */
  readonly sha256: Sha256
  /** In bytes. */
  readonly size: number
}

/** `bundles/<version>.json`: one web build under one name. Written once; `prune` leaves a tombstone. */
export interface Bundle {
  readonly format: 1
  readonly version: string
  readonly commit: string | null
  /** Over the files themselves: equal content has an equal digest, whatever the zip writer did. */
  readonly contentDigest: Sha256 | null
  readonly archive: Archive | null
  /** Where devices load it from when the store does not hold it; https. */
  readonly externalUrl: string | null
  /** What devices compare: SHA-256 of the plain zip, or its encrypted form; empty: no comparison. */
  readonly checksum: string
  /** `base64(iv):base64(key)` of an encrypted bundle, empty otherwise. */
  readonly sessionKey: string
  readonly keyId: string | null
  /** Per platform: the native fingerprint of the commit it was built from. */
  readonly fingerprints: Readonly<Record<string, string>>
  /** Lowest native version, for channels with strategy `metadata`. */
  readonly minNative: string | null
  /** True: `manifests/<version>.json` exists. */
  readonly manifest: boolean
  readonly link: string | null
  readonly comment: string | null
  /** ISO 8601, UTC. */
  readonly created: string
  /** A tombstone: the name stays taken, nothing can be served. */
  readonly deleted: boolean
}

const parseArchive = recordOf(
  (fields): Archive => ({
    sha256: fields.read('sha256', parseSha256),
    size: fields.read('size', parseCount),
  }),
)

function parseExternalUrl(raw: unknown): string {
  const url = parseText(raw)
  if (!/^https:\/\/[^\s]+$/.test(url)) throw new Invalid(`must be an https URL, got ${shownText(url)}`)
  return url
}

/** Any stored name is read; only publishing demands strict semver. @throws Invalid naming every fault. */
export const parseBundle = recordOf(
  (fields): Bundle => ({
    format: fields.read('format', parseFormat),
    version: fields.read('version', parseText),
    commit: fields.read('commit', orNull(parseText), null),
    contentDigest: fields.read('contentDigest', orNull(parseSha256), null),
    archive: fields.read('archive', orNull(parseArchive), null),
    externalUrl: fields.read('externalUrl', orNull(parseExternalUrl), null),
    checksum: fields.read('checksum', parseText, ''),
    sessionKey: fields.read('sessionKey', parseText, ''),
    keyId: fields.read('keyId', orNull(parseText), null),
    fingerprints: fields.read('fingerprints', tableOf(parseText), {}),
    minNative: fields.read('minNative', orNull(parseText), null),
    manifest: fields.read('manifest', parseFlag, false),
    link: fields.read('link', orNull(parseText), null),
    comment: fields.read('comment', orNull(parseText), null),
    created: fields.read('created', parseText),
    deleted: fields.read('deleted', parseFlag, false),
  }),
)
