import { openFields, orNull, parseFlag, parseText } from '../../core/fields.ts'
import { Invalid } from '../../core/invalid.ts'
import { UpdateError } from '../../core/update-error.ts'
import { parseReleaseNote } from './release-note.ts'

/** A bundle as `GET /bundle` lists it. */
export interface BundleRow {
  readonly id: number | null
  readonly version: string
  readonly checksum: string
  readonly externalUrl: string | null
  readonly keyId: string | null
  readonly minNative: string | null
  readonly deleted: boolean
  /** Uploaded whole: a row appears before its files do. */
  readonly complete: boolean
  readonly commit: string | null
  readonly contentDigest: string | null
}

/** A channel as `GET /channel` lists it. */
export interface ChannelRow {
  readonly name: string
  readonly isPublic: boolean
  readonly version: string | null
  readonly disableAutoUpdate: string
  readonly underNative: boolean
  readonly ios: boolean
  readonly android: boolean
  readonly electron: boolean
  readonly selfAssign: boolean
  readonly allowDev: boolean
  readonly allowProd: boolean
  readonly allowDevice: boolean
  readonly allowEmulator: boolean
  readonly updatedAt: string
}

type Members = Readonly<Record<string, unknown>>

/** @throws UpdateError `BACKEND_FAILED` for an answer that is no list of bundles. */
export function bundleRows(raw: unknown): readonly BundleRow[] {
  return rowsOf(raw, 'GET /bundle', (row) => {
    const fields = openFields(row)
    const note = parseReleaseNote(row.comment)
    const bundle = {
      id: typeof row.id === 'number' ? row.id : null,
      version: fields.read('name', parseText),
      checksum: fields.read('checksum', orNull(parseText), null) ?? '',
      externalUrl: fields.read('external_url', orNull(parseText), null),
      keyId: fields.read('key_id', orNull(parseText), null),
      minNative: fields.read('min_update_version', orNull(parseText), null),
      deleted: fields.read('deleted', orNull(parseFlag), false) ?? false,
      complete: row.storage_provider !== 'r2-direct',
      commit: note?.commit ?? null,
      contentDigest: note?.contentDigest ?? null,
    }
    fields.done()
    return bundle
  })
}

/** @throws UpdateError `BACKEND_FAILED` for an answer that is no channel and no list of them. */
export function channelRows(raw: unknown): readonly ChannelRow[] {
  const list = Array.isArray(raw) ? raw : [raw]
  return rowsOf(list, 'GET /channel', (row) => {
    // The API answers in both spellings, by version.
    const either = (camel: string, snake: string): string => (camel in row ? camel : snake)
    const fields = openFields(row)
    const flag = (name: string, absent: boolean): boolean =>
      fields.read(name, orNull(parseFlag), absent) ?? absent
    const channel = {
      name: fields.read('name', parseText),
      isPublic: flag('public', false),
      version: versionName(row.version),
      disableAutoUpdate: fields.read(either('disableAutoUpdate', 'disable_auto_update'), parseText),
      underNative: flag(either('disableAutoUpdateUnderNative', 'disable_auto_update_under_native'), true),
      ios: flag('ios', true),
      android: flag('android', true),
      electron: flag('electron', true),
      selfAssign: flag('allow_device_self_set', false),
      allowDev: flag('allow_dev', true),
      allowProd: flag('allow_prod', true),
      allowDevice: flag('allow_device', true),
      allowEmulator: flag('allow_emulator', true),
      updatedAt: fields.read('updated_at', orNull(parseText), null) ?? '',
    }
    fields.done()
    return channel
  })
}

/** `{id, name}` or the name alone. */
function versionName(raw: unknown): string | null {
  const name = typeof raw === 'object' && raw !== null ? (raw as Members).name : raw
  return typeof name === 'string' && name !== '' && name !== 'unknown' ? name : null
}

function rowsOf<T>(raw: unknown, call: string, read: (row: Members) => T): readonly T[] {
  try {
    if (!Array.isArray(raw)) throw new Invalid('must be a list')
    return raw.map((row: unknown) => {
      if (typeof row !== 'object' || row === null) throw new Invalid('a row must be an object')
      return read(row as Members)
    })
  } catch (cause) {
    if (!(cause instanceof Invalid)) throw cause
    throw new UpdateError(
      'BACKEND_FAILED',
      `Capgo Cloud answered ${call} unlike its documentation: ${cause.message}`,
      {
        cause,
      },
    )
  }
}
