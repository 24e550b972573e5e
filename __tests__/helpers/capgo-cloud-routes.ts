import type { BundleEntry, ChannelEntry, CloudRows } from './capgo-cloud-rows.ts'

export const standInKey = 'capgo-key-of-the-stand-in'
export const otherUsersKey = 'capgo-key-of-another-user'
export const readOnlyKey = 'capgo-key-that-only-reads'

export interface Call {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly body: Record<string, unknown>
  readonly key: string
}

export interface Reply {
  readonly status: number
  readonly body: unknown
}

const ok: Reply = { status: 200, body: { status: 'ok' } }

const refuse = (status: number, error: string, message: string): Reply => ({
  status,
  body: { error, message, moreInfo: {} },
})

/** One call of the REST API, or of what the upload of the CLI talks to. */
export function respond(rows: CloudRows, call: Call): Reply {
  const { method, path, query, body, key } = call
  if (key !== standInKey && key !== readOnlyKey && key !== otherUsersKey)
    return refuse(401, 'invalid_apikey', 'Invalid apikey')
  if (method !== 'GET' && key === readOnlyKey)
    return refuse(403, 'app_access_denied', 'You cannot access this app')
  if ((query.get('app_id') ?? body.app_id) !== rows.appId)
    return refuse(400, 'cannot_access_app', 'You cannot access this app')
  const route = routes[`${method} ${path}`]
  return route === undefined ? refuse(404, 'not_found', path) : route(rows, call)
}

const routes: Readonly<Record<string, (rows: CloudRows, call: Call) => Reply>> = {
  'GET /bundle': ({ bundles }, { query }) => {
    const version = query.get('version')
    if (version !== null) {
      const found = bundles.find((row) => row.name === version)
      return found === undefined
        ? refuse(404, 'cannot_find_bundle', 'Cannot find bundle')
        : { status: 200, body: found }
    }
    const rows = page(
      // The newest first.
      bundles.toReversed().flatMap(({ manifest: _manifest, ...row }) => (row.deleted ? [] : [row])),
      query,
    )
    // Most releases of the API have no empty list.
    return rows.length === 0
      ? refuse(400, 'cannot_get_bundle', 'Cannot get bundle')
      : { status: 200, body: rows }
  },
  'DELETE /bundle': ({ bundles, channels }, { body }) => {
    const row = bundles.find(({ name }) => name === body.version)
    if (row === undefined) return refuse(400, 'cannot_delete_version', 'Cannot delete version')
    if ([...channels.values()].some(({ version }) => version === row.name))
      return refuse(400, 'cannot_delete_linked_version', 'Cannot delete a bundle linked to a channel')
    row.deleted = true
    return ok
  },
  'POST /bundle/metadata': ({ bundles }, { body }) => {
    const row = bundles.find(({ id }) => id === body.version_id)
    if (row === undefined) return refuse(400, 'cannot_find_version', 'Cannot find version')
    if (body.comment !== undefined) row.comment = String(body.comment)
    return ok
  },
  'GET /channel': ({ channels, bundles }, { query }) => {
    const linked = (name: unknown) =>
      name == null ? null : { id: bundles.find((row) => row.name === name)?.id ?? 0, name }
    const rows = [...channels.values()].map(({ rolloutVersion, ...row }) => ({
      ...row,
      version: linked(row.version ?? 'builtin'),
      rollout_version_info: linked(rolloutVersion),
    }))
    return { status: 200, body: page(rows, query) }
  },
  'POST /channel': (rows, { body }) => {
    const known = (version: unknown): boolean =>
      version == null ||
      version === 'builtin' ||
      rows.bundles.some((row) => row.name === version && !row.deleted)
    if (!known(body.version) || !known(body.rolloutVersion))
      return refuse(400, 'cannot_find_version', 'Cannot find version')
    const before = rows.channels.get(String(body.channel))
    if (body.rolloutVersion != null && (before?.version ?? 'builtin') === 'builtin')
      return refuse(400, 'missing_stable_version', 'Cannot set rollout target without a stable bundle')
    rows.channels.set(String(body.channel), channelAfter(rows, before, body))
    return ok
  },
  'DELETE /channel': ({ channels }, { body }) =>
    channels.delete(String(body.channel)) ? ok : refuse(400, 'cannot_find_channel', 'Cannot find channel'),
  'DELETE /private/delete_failed_version': ({ bundles, files }, { body }) => {
    const at = bundles.findIndex(
      (row) => row.name === body.name && row.storage_provider === 'r2-direct' && !row.deleted,
    )
    if (at < 0) return refuse(400, 'error_already_deleted', 'Already deleted')
    if (files.has(`${body.name}.zip`))
      return refuse(400, 'error_already_uploaded_to_s3', 'Error already uploaded to S3')
    bundles.splice(at, 1)
    return ok
  },
  // What the CLI does in several calls: the row first, then the files, then the link.
  'POST /private/row': (rows, { body, key }) => {
    const { bundles, organisation } = rows
    if (organisation.planUsedUp)
      return refuse(429, 'need_plan_upgrade', 'Cannot upload, upgrade plan to continue')
    if (organisation.encrypted && body.session_key === undefined)
      return refuse(400, 'encryption_required', 'This organization requires all bundles to be encrypted')
    if (bundles.some(({ name }) => name === body.name))
      return refuse(400, 'version_exists', 'Version already exists')
    const text = (raw: unknown): string | null => (raw === undefined ? null : String(raw))
    const row: BundleEntry = {
      id: bundles.length + 1,
      name: String(body.name),
      checksum: '',
      comment: text(body.comment),
      link: text(body.link),
      min_update_version: text(body.min_update_version),
      session_key: text(body.session_key),
      key_id: text(body.key_id),
      deleted: false,
      storage_provider: 'r2-direct',
      user_id: key,
      manifest: [],
    }
    bundles.push(row)
    return ok
  },
  'POST /private/files': ({ bundles, files }, { body }) => {
    const row = bundles.find(({ name }) => name === body.name)
    if (row === undefined) return refuse(404, 'no_row', 'No such version')
    files.set(`${row.name}.zip`, Buffer.from(String(body.zip), 'base64'))
    for (const { path, bytes, ...entry } of body.manifest as (BundleEntry['manifest'][0] & {
      bytes: string
    })[]) {
      files.set(path, Buffer.from(bytes, 'base64'))
      row.manifest.push({ ...entry, path })
    }
    row.checksum = String(body.checksum)
    row.storage_provider = 'r2'
    return ok
  },
  // `channel set -b` of the CLI looks for bundles of its own user only.
  'GET /private/own-bundle': ({ bundles }, { query, key }) =>
    bundles.some((row) => row.name === query.get('name') && row.user_id === key)
      ? ok
      : refuse(400, 'cannot_find_version', 'Cannot find version'),
}

function page<T>(rows: readonly T[], query: URLSearchParams): readonly T[] {
  const from = Number(query.get('page') ?? 0) * 50
  return rows.slice(from, from + 50)
}

const flags = [
  'ios',
  'android',
  'electron',
  'allow_dev',
  'allow_prod',
  'allow_device',
  'allow_emulator',
] as const

const noRollout = {
  rolloutVersion: null,
  rolloutPercentageBps: 0,
  rolloutEnabled: false,
  rolloutPausedAt: null,
}

function channelAfter(
  rows: CloudRows,
  before: ChannelEntry | undefined,
  body: Record<string, unknown>,
): ChannelEntry {
  const entry: ChannelEntry = before ?? {
    name: String(body.channel),
    version: null,
    public: false,
    disableAutoUpdate: 'major',
    disableAutoUpdateUnderNative: true,
    allow_device_self_set: false,
    ...Object.fromEntries(flags.map((flag) => [flag, true])),
    ...noRollout,
    updated_at: '',
  }
  rows.clock.ticks += 1
  const { version, app_id: _app, channel: _name, rollback, rolloutPaused, ...settings } = body
  const next: ChannelEntry = {
    ...entry,
    ...settings,
    ...(rollback === true ? noRollout : {}),
    updated_at: `2026-01-01T00:${String(rows.clock.ticks).padStart(4, '0')}Z`,
  }
  if (rolloutPaused !== undefined)
    next.rolloutPausedAt = rolloutPaused === true ? '2026-01-01T00:00:00Z' : null
  if (version !== undefined) next.version = version === null ? 'builtin' : String(version)
  return next
}
