import { openFields, orNull, parseFlag, parseText } from '../../core/fields.ts'
import { Invalid } from '../../core/invalid.ts'
import { UpdateError } from '../../core/update-error.ts'
import { parseReleaseNote, type ReleaseNote } from './release-note.ts'

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
  /** True: its files are encrypted. */
  readonly encrypted: boolean
  /** What the release wrote that made it; null: somebody else did. */
  readonly note: ReleaseNote | null
}

/** A channel as `GET /channel` lists it. */
export interface ChannelRow {
  readonly name: string
  readonly isPublic: boolean
  readonly version: string | null
  readonly disableAutoUpdate: string
  readonly underNative: boolean
  /** The flags are null where the API does not tell; all of them stand unless they were switched off. */
  readonly ios: boolean | null
  readonly android: boolean | null
  readonly electron: boolean | null
  readonly selfAssign: boolean | null
  readonly allowDev: boolean | null
  readonly allowProd: boolean | null
  readonly allowDevice: boolean | null
  readonly allowEmulator: boolean | null
  readonly rollout: RolloutRow | null
  readonly updatedAt: string
}

/** The candidate of a channel. */
export interface RolloutRow {
  readonly bundle: string
  /** In basis points. */
  readonly bps: number
  readonly enabled: boolean
  readonly paused: boolean
}

type Members = Readonly<Record<string, unknown>>

/** @throws UpdateError `BACKEND_FAILED` for an answer that is no list of bundles; null is an empty one. */
export function bundleRows(raw: unknown): readonly BundleRow[] {
  return rowsOf(raw ?? [], 'GET /bundle', (row) => {
    const fields = openFields(row)
    const bundle = {
      id: typeof row.id === 'number' ? row.id : null,
      version: fields.read('name', parseText),
      checksum: fields.read('checksum', orNull(parseText), null) ?? '',
      externalUrl: fields.read('external_url', orNull(parseText), null),
      keyId: fields.read('key_id', orNull(parseText), null),
      minNative: fields.read('min_update_version', orNull(parseText), null),
      deleted: fields.read('deleted', orNull(parseFlag), false) ?? false,
      complete: row.storage_provider !== 'r2-direct',
      encrypted: (fields.read('session_key', orNull(parseText), null) ?? '') !== '',
      note: parseReleaseNote(row.comment),
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
    const told = (name: string): boolean | null => fields.read(name, orNull(parseFlag), null)
    const flag = (name: string, absent: boolean): boolean => told(name) ?? absent
    const channel = {
      name: fields.read('name', parseText),
      isPublic: flag('public', false),
      version: versionName(row.version),
      disableAutoUpdate: fields.read(either('disableAutoUpdate', 'disable_auto_update'), parseText),
      underNative: flag(either('disableAutoUpdateUnderNative', 'disable_auto_update_under_native'), true),
      ios: told('ios'),
      android: told('android'),
      electron: told('electron'),
      selfAssign: told('allow_device_self_set'),
      allowDev: told('allow_dev'),
      allowProd: told('allow_prod'),
      allowDevice: told('allow_device'),
      allowEmulator: told('allow_emulator'),
      rollout: rolloutRow(row),
      updatedAt: fields.read('updated_at', orNull(parseText), null) ?? '',
    }
    fields.done()
    return channel
  })
}

/** The candidate stands beside its id; a share without a candidate is left over from an ended rollout. */
function rolloutRow(row: Members): RolloutRow | null {
  const bundle = versionName(row.rollout_version_info ?? row.rolloutVersionInfo ?? row.rolloutVersion)
  if (bundle === null) return null
  const either = (camel: string, snake: string): unknown => row[camel] ?? row[snake]
  const bps = either('rolloutPercentageBps', 'rollout_percentage_bps')
  return {
    bundle,
    bps: typeof bps === 'number' ? bps : 0,
    enabled: either('rolloutEnabled', 'rollout_enabled') === true,
    paused: (either('rolloutPausedAt', 'rollout_paused_at') ?? null) !== null,
  }
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
