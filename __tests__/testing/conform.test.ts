import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { createHandler } from '../../src/server/handler.ts'
import { neutralSource } from '../../src/server/neutral-source.ts'
import { neutralStates } from '../../src/server/neutral-states.ts'
import { startNodeServer } from '../../src/server/node.ts'
import { conform } from '../../src/testing/conform.ts'
import { parseNeutralCatalog } from '../../src/wire/neutral-catalog.ts'

const stops: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop()
})

const neutral = parseNeutralCatalog({
  app: { id: 'com.example.app' },
  bundles: [{ version: '1.0.1', url: 'https://cdn.example.com/1.0.1.zip' }],
  channels: [{ name: 'production', public: true, bundle: '1.0.1', disableAutoUpdate: 'major' }],
})

/** A server of one's own that answers everything alike. */
async function answering(status: number, body: string): Promise<string> {
  const server = createServer((_, response) => response.writeHead(status).end(body))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  stops.push(() => new Promise((done) => server.close(done)))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/updates`
}

async function ours(dialect: 'ours' | 'capgo'): Promise<string> {
  const handler = createHandler({
    source: neutralSource(neutral),
    states: neutralStates(neutral, () => 0),
    clock: { now: () => new Date(0), sleep: async () => {} },
    publicUrl: 'https://files.example.com',
    storage: null,
    dialect,
  })
  const server = await startNodeServer(() => handler, { host: '127.0.0.1', port: 0 })
  stops.push(server.stop)
  return `${server.address}/updates`
}

describe('ask 16: any server, asked as devices ask', () => {
  it('ours keeps every rule', async () => {
    const checks = await conform({ updateUrl: await ours('ours'), appId: 'com.example.app' })
    expect(checks.length).toBeGreaterThan(20)
    expect(checks.filter(({ faults }) => faults.length > 0)).toEqual([])
  })

  it('the answer of Capgo Cloud to unknown apps is named', async () => {
    const checks = await conform({ updateUrl: await ours('capgo'), appId: 'com.example.app' })
    const faulty = checks.filter(({ faults }) => faults.length > 0)
    expect(faulty.map(({ asked, faults }) => [asked, faults.map(({ rule }) => rule)])).toEqual([
      ['update check of an app that is not there', ['no-429', 'kind']],
    ])
  })

  it.each([
    [200, '{"version":"1.0.0","message":"no update"}', 'no-message'],
    [200, '{"message":"no update"}', 'version'],
    [500, 'oops', 'json-object'],
    [200, '<html></html>', 'json-object'],
  ])('a home-made server that answers %i %s breaks %s', async (status, body, rule) => {
    const [first] = await conform({ updateUrl: await answering(status, body), appId: 'com.example.app' })
    expect(first?.faults.map((fault) => fault.rule)).toContain(rule)
  })

  it('a server that is not there is a fault of each check, not an exception', async () => {
    const checks = await conform({ updateUrl: 'http://127.0.0.1:9/updates', appId: 'com.example.app' })
    expect(checks.every(({ faults }) => faults[0]?.rule === 'reachable')).toBe(true)
  })
})
