import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Dialect } from '../core/dialect.ts'
import type { Clock } from '../core/ports/clock.ts'
import { UpdateError } from '../core/update-error.ts'
import type { Storage } from '../storage/storage.ts'
import { answerChannel } from '../wire/answer-channel.ts'
import { answerUpdate } from '../wire/answer-update.ts'
import { channelMethods, readChannelRequest } from '../wire/channel-request.ts'
import { fromQuery } from '../wire/info.ts'
import { notJson, type Reply } from '../wire/reply.ts'
import { readStats } from '../wire/stats-request.ts'
import { readUpdateRequest } from '../wire/update-request.ts'
import type { CatalogSource } from './catalog-source.ts'
import type { DeviceStates } from './device-states.ts'
import { download } from './download.ts'
import { manifestSize } from './manifest-size.ts'
import { takeStats } from './take-stats.ts'

export interface HandlerOptions {
  readonly source: CatalogSource
  readonly states: DeviceStates
  readonly clock: Clock
  /** Under which devices reach the server, without a trailing slash; never taken from a request. */
  readonly publicUrl: string
  /** Where the archives are; null when the source has addresses of its own. */
  readonly storage: Storage | null
  readonly dialect?: Dialect
  /** HTML of pages for people by name: `tester` is served at `/tester`. */
  readonly pages?: Readonly<Record<string, string>>
  readonly onTrouble?: (error: unknown) => void
}

/** Answers requests of devices on any runtime that speaks `Request` and `Response`. */
export type Handler = (request: Request) => Promise<Response>

/** Bytes that a request may hold: a batch of 200 events stays far below. */
const mostBytes = 1024 * 1024

const limit = bodyLimit({
  maxSize: mostBytes,
  onError: (context) =>
    context.json(
      { error: 'body_too_large', message: `A request may hold ${mostBytes} bytes`, moreInfo: {} },
      413,
    ),
})

/** A length that the runtime holds the request to; counting the bytes again would double what a check costs. */
function saysItIsSmall({ req }: Context): boolean {
  const length = req.header('content-length')
  return length !== undefined && req.header('transfer-encoding') === undefined && Number(length) <= mostBytes
}

/** The endpoints of the device protocol; none of them writes or lists what operators own. */
export function createHandler(options: HandlerOptions): Handler {
  const { source, states, clock, storage, dialect = 'ours', onTrouble = () => {} } = options
  const filesUrl = `${options.publicUrl}/files`
  const app = new Hono()
  app.use((context, next) => (saysItIsSmall(context) ? next() : limit(context, next)))
  const ok = (context: Context) => context.json({ status: 'ok' })
  app.get('/healthz', ok)
  app.get('/updates', ok)
  app.get('/stats', ok)

  app.post('/updates', async (context) => {
    const body = await jsonOf(context)
    if (body === null) return reply(context, notJson)
    const request = readUpdateRequest(body.value)
    if (request.kind === 'malformed') return reply(context, request.reply)
    const view = await source.app(request.device.appId)
    const state = await states.get(request.device)
    const answer = answerUpdate(request, {
      catalog: view?.catalog ?? null,
      dialect,
      state,
      served: (version) => view?.served(version, filesUrl) ?? null,
    })
    return reply(context, answer)
  })

  app.post('/updates/manifest_size', async (context) => {
    const body = await jsonOf(context)
    if (body === null) return reply(context, notJson)
    return reply(context, await manifestSize(body.value, source))
  })

  app.post('/stats', async (context) => {
    const body = await jsonOf(context)
    if (body === null) return reply(context, notJson)
    const { events, reply: answer } = readStats(body.value)
    await takeStats(events, source, states, clock.now().getTime()).catch(onTrouble)
    return reply(context, answer)
  })

  app.on([...channelMethods], '/channel_self', async (context) => {
    const method = channelMethods.find((candidate) => candidate === context.req.method) ?? 'GET'
    const query = fromQuery(new URL(context.req.url).searchParams)
    const inQuery = method === 'GET' || method === 'DELETE'
    const body = method === 'GET' ? null : await jsonOf(context)
    if (!inQuery && body === null) return reply(context, notJson)
    // Old plugins put the members of a DELETE into its body (protocol.md §1.5); Capgo Cloud reads the query alone.
    const members = body !== null && (!inQuery || dialect === 'ours') ? body.value : {}
    const request = readChannelRequest(method, inQuery ? { ...(members as object), ...query } : members)
    if (request.kind === 'malformed') return reply(context, request.reply)
    const { appId, deviceId } = request.device
    const view = await source.app(appId)
    const answer = answerChannel(request, {
      catalog: view?.catalog ?? null,
      dialect,
      state: await states.get(request.device),
    })
    if (answer.override !== undefined) await states.setOverride(appId, deviceId, answer.override)
    return reply(context, answer)
  })

  app.on(['GET', 'HEAD'], '/files/:app/:file', async (context) => {
    const { app: appId, file } = context.req.param()
    if (storage === null || (await source.app(appId)) === null) return notFound(context)
    return download(context.req.raw, storage, appId, file)
  })

  for (const [name, html] of Object.entries(options.pages ?? {})) {
    app.get(`/${name}`, (context) => context.html(html, 200, pageHeaders))
  }

  app.notFound(notFound)
  app.onError((error, context) => {
    onTrouble(error)
    const unavailable = error instanceof UpdateError && error.code === 'STORAGE_FAILED'
    return context.json(
      unavailable
        ? { error: 'store_unavailable', message: 'The store cannot be read now', moreInfo: {} }
        : { error: 'unknown_error', message: 'The server failed', moreInfo: {} },
      unavailable ? 503 : 500,
    )
  })
  return async (request) => app.fetch(request)
}

/** A page runs its own script and asks nobody. */
const pageHeaders = {
  'content-security-policy':
    "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}

/** Null: the body is not JSON. */
async function jsonOf(context: Context): Promise<{ readonly value: unknown } | null> {
  const text = await context.req.text()
  try {
    return { value: JSON.parse(text) }
  } catch {
    return null
  }
}

function reply(context: Context, { status, body }: Reply): Response {
  return context.body(JSON.stringify(body), {
    status: status as 200,
    headers: { 'content-type': 'application/json' },
  })
}

function notFound(context: Context): Response {
  return context.json({ error: 'not_found', message: 'No such endpoint', moreInfo: {} }, 404)
}
