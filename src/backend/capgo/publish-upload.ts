import type { PackagedRelease } from '../../core/packaged-release.ts'
import type { Clock } from '../../core/ports/clock.ts'
import { UpdateError } from '../../core/update-error.ts'
import type { PublishedBundle } from '../backend.ts'
import { stagingBody } from './channel-settings.ts'
import type { CapgoLists } from './lists.ts'
import { wayOutOf } from './refusal.ts'
import type { CapgoRest } from './rest.ts'
import type { BundleRow } from './rows.ts'
import { type CapgoUpload, stagingChannel, type Uploaded, uploadByCli } from './upload.ts'

export interface Publishing {
  readonly rest: CapgoRest
  readonly lists: CapgoLists
  readonly upload: CapgoUpload
  readonly clock: Clock
}

/** How long an upload of the same content that another run began may take to end, and how often we look, in milliseconds. */
const patience = 20_000
const interval = 2_000

/**
 * One bundle under one name. What the CLI prints and how it ends is no proof: the bundle is read back. An upload of
 * the same content that was cut off is cleared away first, so that its name is not used up.
 * @throws UpdateError `CONFLICT` when the name stands for something else
 */
export async function publishUpload(
  release: PackagedRelease,
  publishing: Publishing,
): Promise<PublishedBundle> {
  const { rest, lists, upload } = publishing
  const { version } = release
  const known = await settled(release, publishing)
  if (known !== null && mayBeRepeated(known, release)) await clearAway(version, rest, upload.appId)
  else if (known !== null) return published(known, release, false)
  if ((await lists.channelNamed(stagingChannel)) === null) {
    await rest.post('/channel', { app_id: upload.appId, channel: stagingChannel, ...stagingBody })
  }
  const uploaded = await uploadByCli(upload, release)
  const row = await lists.bundleNamed(version)
  if (row === null || row.deleted) throw notThere(version, uploaded)
  if (!row.complete) throw halfThere(version, uploaded)
  return published(row, release, true)
}

/** The row of our name; one that another run of the same commit is just filling is waited for. */
async function settled(release: PackagedRelease, { lists, clock }: Publishing): Promise<BundleRow | null> {
  for (let waited = 0; ; waited += interval) {
    const row = await lists.bundleNamed(release.version)
    if (row === null || waited >= patience || !isOursUnfinished(row, release)) return row
    await clock.sleep(interval)
  }
}

/** Begun by a run for the same commit and content. */
const isOursUnfinished = ({ deleted, complete, note }: BundleRow, release: PackagedRelease): boolean =>
  !deleted && !complete && note?.commit === release.commit && note.contentDigest === release.contentDigest

/**
 * A plain upload may be repeated even beside one that still runs: staged files have one date, so both send the same
 * bytes. An encrypted one has a key of its own each time.
 */
const mayBeRepeated = (row: BundleRow, release: PackagedRelease): boolean =>
  release.keyId === null && isOursUnfinished(row, release)

/** What the CLI does itself after a failed upload (protocol.md §5.1, step 20): the row goes, its name is free again. */
async function clearAway(version: string, rest: CapgoRest, appId: string): Promise<void> {
  try {
    await rest.delete('/private/delete_failed_version', { app_id: appId, name: version })
  } catch (cause) {
    throw new UpdateError(
      'CONFLICT',
      `bundle ${version} on Capgo Cloud was begun by an upload that did not end`,
      {
        hint: 'The next release takes the next free version; devices keep what they have.',
        taken: version,
        cause,
      },
    )
  }
}

/** @throws UpdateError `CONFLICT` when the name stands for other content, or for an upload that never ended. */
function published(row: BundleRow, release: PackagedRelease, created: boolean): PublishedBundle {
  const { version, checksum } = row
  const why = whyNot(row, release)
  if (why === null) return { version, created, checksum, size: release.archive.size }
  throw new UpdateError('CONFLICT', `bundle ${version} on Capgo Cloud ${why}`, {
    hint: 'The next release takes the next free version; devices keep what they have.',
    taken: version,
  })
}

function whyNot(row: BundleRow, release: PackagedRelease): string | null {
  const wanted = release.keyId !== null
  if (row.deleted) return 'was deleted, and names are never used twice'
  if (!row.complete || row.checksum === '') return 'was begun by an upload that did not end'
  if (row.note?.contentDigest !== release.contentDigest)
    return `holds other content (commit ${row.note?.commit ?? 'unknown'})`
  if (row.encrypted !== wanted)
    return row.encrypted ? 'is encrypted, and no key was given' : 'is not encrypted'
  if (wanted && row.keyId !== null && row.keyId !== release.keyId) return `is encrypted for key ${row.keyId}`
  return null
}

const unmoved = 'No channel was moved: devices keep the bundle they have.'

function notThere(version: string, { how, said }: Uploaded): UpdateError {
  const exists = /already exist/i.test(said)
  const what = exists
    ? `bundle ${version} on Capgo Cloud is taken: deleted names stay reserved`
    : `the Capgo CLI ${how}, and bundle ${version} is not on Capgo Cloud`
  return new UpdateError(exists ? 'CONFLICT' : 'BACKEND_FAILED', `${what}\n${said}`, {
    hint: `${wayOut(said)}${unmoved}`,
    ...(exists ? { taken: version } : {}),
  })
}

/** Another run may just be filling it: worth another look from the new state, unless the CLI itself hung. */
function halfThere(version: string, { how, said, stopped }: Uploaded): UpdateError {
  return new UpdateError(
    stopped ? 'BACKEND_FAILED' : 'CONFLICT',
    `the Capgo CLI ${how}, and bundle ${version} on Capgo Cloud has no files\n${said}`,
    { hint: `${wayOut(said)}${unmoved} Run again: the name is cleared and used again.` },
  )
}

function wayOut(said: string): string {
  const known = wayOutOf(said)
  return known === undefined ? '' : `${known} `
}
