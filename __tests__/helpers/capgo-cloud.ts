import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { answerUpdate } from '../../src/wire/answer-update.ts'
import { parseNeutralCatalog } from '../../src/wire/neutral-catalog.ts'
import { readUpdateRequest } from '../../src/wire/update-request.ts'

/**
 * Capgo Cloud on a real socket, from the facts of protocol.md §5: lists of 50 rows, names that stay taken when their
 * bundle is deleted, uploads that link their channel by themselves, moves by name, keys that may only read, and the
 * update endpoint over the same rows. It leaves out: organisations and plans, native compatibility, delta and
 * encryption, transports of an upload (the stand-in of the CLI hands over one zip), rollouts, rate limits.
 */
export interface CapgoCloudStandIn {
  readonly url: string
  readonly bundles: BundleEntry[]
  readonly channels: Map<string, ChannelEntry>
  /** `METHOD path`, in order. */
  readonly calls: string[]
  /** Called before a call is answered; gives an answer of its own to stand in for the real one. */
  intercept: (call: string) => { status: number; body: unknown } | null
  /** Called after a call was answered. */
  answered: (call: string) => void
  close(): Promise<void>
}

export interface BundleEntry {
  id: number
  name: string
  checksum: string
  comment: string | null
  min_update_version: string | null
  deleted: boolean
  storage_provider: 'r2-direct' | 'r2'
  zip: Buffer
}

export type ChannelEntry = Record<string, unknown> & {
  name: string
  version: string | null
  updated_at: string
}

export const standInKey = 'capgo-key-of-the-stand-in'
export const readOnlyKey = 'capgo-key-that-only-reads'

const flags = [
  'ios',
  'android',
  'electron',
  'allow_dev',
  'allow_prod',
  'allow_device',
  'allow_emulator',
] as const

export async function capgoCloudStandIn(appId: string): Promise<CapgoCloudStandIn> {
  const bundles: BundleEntry[] = []
  const channels = new Map<string, ChannelEntry>()
  let clock = 0
  let url = ''

  const channelAfter = (name: string, body: Record<string, unknown>): ChannelEntry => {
    const before = channels.get(name)
    const entry: ChannelEntry = before ?? {
      name,
      version: null,
      public: false,
      disableAutoUpdate: 'major',
      disableAutoUpdateUnderNative: true,
      allow_device_self_set: false,
      ...Object.fromEntries(flags.map((flag) => [flag, true])),
      updated_at: '',
    }
    clock += 1
    const { version, app_id: _app, channel: _name, ...settings } = body
    const next = { ...entry, ...settings, updated_at: `2026-01-01T00:00:${String(clock).padStart(2, '0')}Z` }
    if (version !== undefined) next.version = version === null ? 'builtin' : String(version)
    return next
  }

  const respond = (
    method: string,
    path: string,
    query: URLSearchParams,
    body: Record<string, unknown>,
    key: string,
  ) => {
    const refuse = (status: number, error: string, message: string) => ({
      status,
      body: { error, message, moreInfo: {} },
    })
    const page = <T>(rows: readonly T[]) => {
      const from = Number(query.get('page') ?? 0) * 50
      return { status: 200, body: rows.slice(from, from + 50) }
    }
    if (path === '/updates') return { status: 200, body: update(body) }
    if (path.startsWith('/files/')) return null
    if (key !== standInKey && key !== readOnlyKey) return refuse(401, 'invalid_apikey', 'Invalid apikey')
    if (method !== 'GET' && key === readOnlyKey)
      return refuse(403, 'app_access_denied', 'You cannot access this app')
    if ((query.get('app_id') ?? body.app_id) !== appId)
      return refuse(400, 'cannot_access_app', 'You cannot access this app')
    if (method === 'GET' && path === '/bundle') {
      return page(bundles.filter(({ deleted }) => !deleted).map(({ zip: _zip, ...row }) => row))
    }
    if (method === 'GET' && path === '/channel') {
      return page(
        [...channels.values()].map((row) => ({ ...row, version: { id: 1, name: row.version ?? 'builtin' } })),
      )
    }
    if (method === 'POST' && path === '/channel') {
      const name = String(body.channel)
      const { version } = body
      const known =
        version == null ||
        version === 'builtin' ||
        bundles.some((row) => row.name === version && !row.deleted)
      if (!known) return refuse(400, 'cannot_find_version', 'Cannot find version')
      channels.set(name, channelAfter(name, body))
      return { status: 200, body: { status: 'ok' } }
    }
    // What the CLI does in several calls: the row first, then the files, then the link.
    if (method === 'POST' && path === '/private/row') {
      if (bundles.some(({ name }) => name === body.name))
        return refuse(400, 'version_exists', 'Version already exists')
      bundles.push({
        id: bundles.length + 1,
        name: String(body.name),
        checksum: '',
        comment: body.comment === undefined ? null : String(body.comment),
        min_update_version: body.min_update_version === undefined ? null : String(body.min_update_version),
        deleted: false,
        storage_provider: 'r2-direct',
        zip: Buffer.alloc(0),
      })
      return { status: 200, body: { status: 'ok' } }
    }
    if (method === 'POST' && path === '/private/files') {
      const row = bundles.find(({ name }) => name === body.name)
      if (row === undefined) return refuse(404, 'no_row', 'No such version')
      row.zip = Buffer.from(String(body.zip), 'base64')
      row.checksum = createHash('sha256').update(row.zip).digest('hex')
      row.storage_provider = 'r2'
      return { status: 200, body: { status: 'ok' } }
    }
    return refuse(404, 'not_found', path)
  }

  const update = (body: unknown): unknown => {
    const request = readUpdateRequest(body)
    if (request.kind === 'malformed') return request.reply.body
    const neutral = parseNeutralCatalog({
      app: { id: appId },
      bundles: bundles.map((row) => ({
        version: row.name,
        url: row.storage_provider === 'r2' ? `${url}/files/${row.name}.zip` : null,
        checksum: row.checksum,
        minUpdateVersion: row.min_update_version,
        deleted: row.deleted,
      })),
      channels: [...channels.values()].map((row) => ({
        name: row.name,
        public: row.public,
        bundle: row.version,
        disableAutoUpdate: row.disableAutoUpdate,
        disableAutoUpdateUnderNative: row.disableAutoUpdateUnderNative,
        ios: row.ios,
        android: row.android,
        electron: row.electron,
        allowDeviceSelfSet: row.allow_device_self_set,
        allowDev: row.allow_dev,
        allowProd: row.allow_prod,
        allowDevice: row.allow_device,
        allowEmulator: row.allow_emulator,
      })),
    })
    return answerUpdate(request, {
      catalog: neutral.catalog,
      dialect: 'capgo',
      state: neutral.state(request.device),
      served: (version) => neutral.served(version, url),
    }).body
  }

  const cloud: Pick<CapgoCloudStandIn, 'calls' | 'intercept' | 'answered'> = {
    calls: [],
    intercept: () => null,
    answered: () => {},
  }
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://cloud')
    const call = `${request.method} ${pathname}`
    const body = await jsonOf(request)
    const key = request.headers.authorization ?? ''
    cloud.calls.push(call)
    const file = /^\/files\/(.+)\.zip$/.exec(pathname)?.[1]
    if (file !== undefined) {
      response.end(bundles.find(({ name }) => name === file)?.zip)
      return
    }
    const answer = cloud.intercept(call) ?? respond(request.method ?? '', pathname, searchParams, body, key)
    response
      .writeHead(answer?.status ?? 404, { 'content-type': 'application/json' })
      .end(typeof answer?.body === 'string' ? answer.body : JSON.stringify(answer?.body ?? {}), () =>
        cloud.answered(call),
      )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return Object.assign(cloud, {
    url,
    bundles,
    channels,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  })
}

async function jsonOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  const text = Buffer.concat(parts).toString()
  return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>)
}
