import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nodeClock } from '../../src/operations/node-clock.ts'
import { createHandler, type Handler } from '../../src/server/handler.ts'
import { neutralSource } from '../../src/server/neutral-source.ts'
import { neutralStates } from '../../src/server/neutral-states.ts'
import { type NodeServer, startNodeServer } from '../../src/server/node.ts'
import { faultsOfAnswer } from '../../src/testing/protocol-answer.ts'
import { callsOf, membersOf, type RecordedCall, type RecordedCase } from '../../src/testing/protocol-case.ts'
import { expectedOfOurs } from '../../src/testing/protocol-deviations.ts'
import { parseNeutralCatalog } from '../../src/wire/neutral-catalog.ts'

const fixture = (name: string): readonly RecordedCase[] =>
  JSON.parse(readFileSync(new URL(`../fixtures/conformance/${name}`, import.meta.url), 'utf8'))
const cases = [...fixture('update-vectors.json'), ...fixture('channel-self-vectors.json')]

let server: NodeServer
let handler: Handler

beforeAll(async () => {
  server = await startNodeServer(() => (request) => handler(request), { host: '127.0.0.1', port: 0 })
})
afterAll(() => server.stop())

function ask(call: RecordedCall & { readonly isUpdate: boolean }): Promise<Response> {
  const method = call.isUpdate ? 'POST' : (call.method ?? 'POST')
  const url = new URL(call.isUpdate ? '/updates' : '/channel_self', server.address)
  if (call.query !== undefined) url.search = new URLSearchParams(call.query).toString()
  const sent = call.request ?? call.body
  const body = call.rawBody ?? (sent === undefined ? undefined : JSON.stringify(sent))
  return fetch(url, { method, ...(body === undefined || method === 'GET' ? {} : { body }) })
}

describe.each(['capgo', 'ours'] as const)('recorded cases over HTTP, dialect %s', (dialect) => {
  it.each(cases)('$id', async (row) => {
    const neutral = parseNeutralCatalog(row.catalog)
    const states = neutralStates(neutral, Date.now)
    const source = neutralSource(neutral)
    const { address: publicUrl } = server
    handler = createHandler({ source, states, clock: nodeClock, publicUrl, storage: null, dialect })
    for (const call of callsOf(row)) {
      const response = await ask(call)
      const expected = dialect === 'capgo' ? call.expect : expectedOfOurs(call.expect, membersOf(call))
      expect(faultsOfAnswer(expected, response.status, await response.json())).toEqual([])
    }
  })
})
