import { type Bundle, parseBundle } from '../core/bundle.ts'
import type { Keys } from '../core/keys.ts'
import { type Manifest, type ManifestFile, parseManifest } from '../core/manifest.ts'
import type { DeltaPayload, PackagedRelease } from '../core/packaged-release.ts'
import { UpdateError } from '../core/update-error.ts'
import { createDocument, readDocument } from '../storage/documents.ts'
import { inParallel } from '../storage/in-parallel.ts'
import type { Storage } from '../storage/storage.ts'
import type { PublishedBundle } from './backend.ts'

/**
 * Archive and delta, then record. All are written once, so a run that was killed between them is simply repeated.
 * @throws UpdateError `CONFLICT` when the name is taken with other content
 */
export async function publishBundle(
  storage: Storage,
  keys: Keys,
  release: PackagedRelease,
  created: string,
): Promise<PublishedBundle> {
  const key = keys.bundle(release.version)
  // Asked first, so that a name that is taken leaves no archive behind that nobody refers to.
  const known = await readDocument(storage, key, parseBundle)
  if (known !== null) return published(known.value, release, storage.name)
  await putOnce(storage, keys.archive(release.archive.sha256), release.archive.file)
  if (release.delta !== null) await publishDelta(storage, keys, release.version, release.delta)
  const bundle = bundleOf(release, created)
  const before = await createDocument(storage, key, bundle, parseBundle)
  if (before !== null) return published(before, release, storage.name)
  return { version: bundle.version, created: true, checksum: bundle.checksum, size: release.archive.size }
}

/** A bundle that was there before, when it has our content. */
function published(before: Bundle, release: PackagedRelease, store: string): PublishedBundle {
  if (before.deleted || before.contentDigest !== release.contentDigest) throw nameTaken(before, store)
  const { version, checksum, archive } = before
  return { version, created: false, checksum, size: archive?.size ?? release.archive.size }
}

/**
 * Payloads, then the list of them. The list is written once under the name of the bundle, before its record: another
 * one under that name is of another run, and never replaced, because that run may be about to write its record.
 */
async function publishDelta(
  storage: Storage,
  keys: Keys,
  version: string,
  payloads: readonly DeltaPayload[],
): Promise<void> {
  await inParallel(payloads, 8, ({ blob, file }) =>
    putOnce(storage, keys.blob(blob), file, 'application/octet-stream'),
  )
  const files = payloads.map(({ name, hash, blob, size }): ManifestFile => ({ name, hash, blob, size }))
  const manifest: Manifest = { format: 1, version, files }
  const before = await createDocument(storage, keys.manifest(version), manifest, parseManifest)
  if (before === null || JSON.stringify(before.files) === JSON.stringify(files)) return
  throw new UpdateError('CONFLICT', `the delta of bundle ${version} in ${storage.name} is of another run`, {
    hint: 'The next release takes the next free version; devices keep what they have.',
    taken: version,
  })
}

async function putOnce(
  storage: Storage,
  key: string,
  file: string,
  contentType = 'application/zip',
): Promise<void> {
  if ((await storage.head(key)) !== null) return
  try {
    await storage.put(key, { file }, { contentType, when: 'absent' })
  } catch (error) {
    // The key is the hash of the bytes: whoever was first wrote the same.
    if (!(error instanceof UpdateError && error.code === 'CONFLICT')) throw error
  }
}

function bundleOf(release: PackagedRelease, created: string): Bundle {
  const { version, commit, contentDigest, checksum, sessionKey, keyId, fingerprints } = release
  return {
    format: 1,
    version,
    commit,
    contentDigest,
    archive: { sha256: release.archive.sha256, size: release.archive.size },
    externalUrl: null,
    checksum,
    sessionKey,
    keyId,
    fingerprints,
    minNative: release.minNative,
    manifest: release.delta !== null,
    link: release.link,
    comment: release.comment,
    created,
    deleted: false,
  }
}

function nameTaken(before: Bundle, store: string): UpdateError {
  const whose = before.deleted
    ? 'was deleted, and names are never used twice'
    : `holds other content (commit ${before.commit ?? 'unknown'})`
  return new UpdateError('CONFLICT', `bundle ${before.version} in ${store} ${whose}`, {
    hint: 'Devices keep a bundle by its name for ever, so a name stands for one content: release under another version.',
  })
}
