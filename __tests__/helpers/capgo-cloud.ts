import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { respond } from './capgo-cloud-routes.ts'
import { type BundleEntry, type CloudRows, cloudRows } from './capgo-cloud-rows.ts'
import { capgoUpdate } from './capgo-cloud-updates.ts'

/**
 * Capgo Cloud on a real socket, from the facts of protocol.md §5: lists of 50 rows and an error instead of an empty
 * one, deleted names that stay taken, uploads that link their channel by themselves, moves by name, bundles that are
 * linked and cannot be deleted, keys that may only read or belong to another user, plans that are used up,
 * organisations that want encryption, and the update endpoint over the same rows. It leaves out: members and roles
 * beyond these keys, native compatibility, the transports of an upload (the stand-in of the CLI hands over files in
 * JSON), brotli, auto-pause, rate limits unless a test asks for one.
 */
export interface CapgoCloudStandIn extends CloudRows {
  readonly url: string
  /** `METHOD path`, in order. */
  readonly calls: string[]
  /** Called before a call is answered; gives an answer of its own to stand in for the real one; `hang` never answers. */
  intercept: (call: string) => { status: number; body: unknown } | 'hang' | null
  /** Called after a call was answered. */
  answered: (call: string) => void
  close(): Promise<void>
}

export { otherUsersKey, readOnlyKey, standInKey } from './capgo-cloud-routes.ts'
export type { BundleEntry }

export async function capgoCloudStandIn(appId: string): Promise<CapgoCloudStandIn> {
  const rows = cloudRows(appId)
  let url = ''
  const cloud: Pick<CapgoCloudStandIn, 'calls' | 'intercept' | 'answered'> = {
    calls: [],
    intercept: () => null,
    answered: () => {},
  }
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://cloud')
    const method = request.method ?? ''
    const call = `${method} ${pathname}`
    const body = await jsonOf(request)
    cloud.calls.push(call)
    const file = /^\/files\/(.+)$/.exec(pathname)?.[1]
    if (file !== undefined) {
      const bytes = rows.files.get(decodeURIComponent(file))
      response.writeHead(bytes === undefined ? 404 : 200).end(bytes)
      return
    }
    const instead = cloud.intercept(call)
    if (instead === 'hang') return
    const key = request.headers.authorization ?? ''
    const answer =
      instead ??
      (pathname === '/updates'
        ? { status: 200, body: capgoUpdate(rows, url, body) }
        : respond(rows, { method, path: pathname, query: searchParams, body, key }))
    response
      .writeHead(answer.status, { 'content-type': 'application/json' })
      .end(typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body), () =>
        cloud.answered(call),
      )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return Object.assign(cloud, rows, {
    url,
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
