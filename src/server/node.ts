import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import type { Handler } from './handler.ts'

export interface NodeServer {
  /** The address really listened on, `http://127.0.0.1:3000`. */
  readonly address: string
  /** Takes no new requests, ends those under way, and resolves when the last one is answered. */
  stop(): Promise<void>
}

export interface NodeServerOptions {
  readonly host: string
  /** 0 lets the system choose. */
  readonly port: number
}

/** Runs a handler on `node:http`. Rejects when the address cannot be listened on. */
export async function startNodeServer(
  handler: () => Handler,
  options: NodeServerOptions,
): Promise<NodeServer> {
  const server = createAdaptorServer({ fetch: (request: Request) => handler()(request) })
  server.listen(options.port, options.host)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const host = options.host.includes(':') ? `[${options.host}]` : options.host
  return {
    address: `http://${host}:${port}`,
    async stop() {
      const closed = once(server, 'close')
      server.close()
      if ('closeIdleConnections' in server) server.closeIdleConnections()
      await closed
    },
  }
}
