import { once } from 'node:events'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import type { Handler } from './handler.ts'

export interface NodeServer {
  /** The address really listened on, `http://127.0.0.1:3000`. */
  readonly address: string
  /**
   * Takes no new requests, ends those under way, and resolves when the last one is answered; what takes longer than
   * ten seconds is cut off, which phones resume.
   */
  stop(): Promise<void>
}

export interface NodeServerOptions {
  readonly host: string
  /** 0 lets the system choose. */
  readonly port: number
}

/** How long answers under way may take when the server stops, in milliseconds. */
const patience = 10_000

/** Runs a handler on `node:http`. Rejects when the address cannot be listened on. */
export async function startNodeServer(
  handler: () => Handler,
  options: NodeServerOptions,
): Promise<NodeServer> {
  const server = createAdaptorServer({
    createServer,
    fetch: (request: Request) => handler()(request),
  }) as Server
  const underWay = new Set<ServerResponse>()
  server.on('request', (_, response) => {
    underWay.add(response)
    response.once('close', () => {
      underWay.delete(response)
      if (!server.listening && underWay.size === 0) server.closeAllConnections()
    })
  })
  server.listen(options.port, options.host)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const host = options.host.includes(':') ? `[${options.host}]` : options.host
  return {
    address: `http://${host}:${port}`,
    async stop() {
      const closed = once(server, 'close')
      server.close()
      // A connection that asks nothing is no reason to wait.
      if (underWay.size === 0) server.closeAllConnections()
      const late = setTimeout(() => server.closeAllConnections(), patience)
      await closed
      clearTimeout(late)
    },
  }
}
