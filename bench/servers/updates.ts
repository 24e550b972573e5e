/** A server of `bench/updates`, in a process of its own: says its port, and on request its processor time. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { nodeClock } from '../../src/operations/node-clock.ts'
import { createHandler } from '../../src/server/handler.ts'
import { neutralSource } from '../../src/server/neutral-source.ts'
import { neutralStates } from '../../src/server/neutral-states.ts'
import { startNodeServer } from '../../src/server/node.ts'
import { parseNeutralCatalog } from '../../src/wire/neutral-catalog.ts'

const kind = process.argv[2] ?? ''
process.on('message', () => {
  const { user, system } = process.cpuUsage()
  process.send?.(user + system)
})

if (kind === 'limit') {
  const answer = JSON.stringify({
    version: '1.0.7',
    url: 'https://files.example.com/1.0.7.zip',
    checksum: 'a'.repeat(64),
  })
  const server = createServer((request, response) => {
    request
      .resume()
      .on('end', () => response.writeHead(200, { 'content-type': 'application/json' }).end(answer))
  })
  server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
} else {
  const bundles = Number(kind.split('-')[1])
  const neutral = parseNeutralCatalog({
    app: { id: 'com.example.app' },
    bundles: [
      ...Array.from({ length: bundles - 1 }, (_, index) => ({ version: `0.9.${index}`, hosted: true })),
      { version: '1.0.7', hosted: true, checksum: 'a'.repeat(64) },
    ],
    channels: [{ name: 'production', public: true, bundle: '1.0.7', disableAutoUpdate: 'major' }],
  })
  const handler = createHandler({
    source: neutralSource(neutral),
    states: neutralStates(neutral, () => Date.now()),
    clock: nodeClock,
    publicUrl: 'https://files.example.com',
    storage: null,
  })
  const server = await startNodeServer(() => handler, { host: '127.0.0.1', port: 0 })
  process.send?.(Number(new URL(server.address).port))
}
