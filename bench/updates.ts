/**
 * `POST /updates`: processor time of the server per request, with the catalog warm, against a server of `node:http`
 * that answers a constant. Processor time, because it stays put on a noisy machine.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { Agent, request as httpRequest } from 'node:http'
import { join } from 'node:path'

const requests = 20_000
const connections = 32
const turns = 5

interface Running {
  readonly child: ChildProcess
  readonly port: number
}

function start(kind: string): Promise<Running> {
  const child = fork(join(import.meta.dirname, 'servers', 'updates.ts'), [kind])
  return new Promise((resolve) => {
    child.once('message', (port) => resolve({ child, port: Number(port) }))
  })
}

/** Processor time so far, in microseconds. */
function processorTime({ child }: Running): Promise<number> {
  return new Promise((resolve) => {
    child.once('message', (micros) => resolve(Number(micros)))
    child.send('cpu')
  })
}

const agent = new Agent({ keepAlive: true, maxSockets: connections })
const body = JSON.stringify({
  app_id: 'com.example.app',
  device_id: '00000000-0000-4000-8000-000000000000',
  platform: 'android',
  version_build: '1.0.0',
  version_code: '1',
  version_name: 'builtin',
  plugin_version: '8.51.23',
  is_prod: true,
  is_emulator: false,
  defaultChannel: '',
  version_os: '14',
  custom_id: '',
})

/** One request; its time in milliseconds. */
function ask(port: number): Promise<number> {
  const since = performance.now()
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      { port, method: 'POST', path: '/updates', agent, headers: { 'content-type': 'application/json' } },
      (response) => {
        let text = ''
        response.setEncoding('utf8').on('data', (part: string) => {
          text += part
        })
        response.on('end', () => {
          if (response.statusCode !== 200 || !text.includes('1.0.7')) reject(new Error(text))
          resolve(performance.now() - since)
        })
      },
    )
    request.on('error', reject).end(body)
  })
}

async function load(server: Running, count: number): Promise<{ readonly cpu: number; readonly p99: number }> {
  const before = await processorTime(server)
  const times: number[] = []
  const one = async (): Promise<void> => {
    for (let turn = 0; turn < count / connections; turn += 1) times.push(await ask(server.port))
  }
  await Promise.all(Array.from({ length: connections }, one))
  const cpu = ((await processorTime(server)) - before) / times.length
  return { cpu, p99: times.sort((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? 0 }
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0

const kinds = ['limit', 'ours-10', 'ours-1000']
const servers = new Map(await Promise.all(kinds.map(async (kind) => [kind, await start(kind)] as const)))
const measured = new Map(kinds.map((kind) => [kind, { cpu: [] as number[], p99: [] as number[] }]))
for (const server of servers.values()) await load(server, 2_000)
for (let turn = 0; turn < turns; turn += 1) {
  for (const [kind, server] of servers) {
    const { cpu, p99 } = await load(server, requests)
    measured.get(kind)?.cpu.push(cpu)
    measured.get(kind)?.p99.push(p99)
  }
}
const limit = measured.get('limit')
console.log(
  '| server | processor, µs a request | ratio | p99 at 32 connections, ms | ratio |\n| --- | --- | --- | --- | --- |',
)
for (const [kind, { cpu, p99 }] of measured) {
  const ratio = (of: readonly number[], to: readonly number[] = []) => (median(of) / median(to)).toFixed(2)
  console.log(
    `| ${kind} | ${median(cpu).toFixed(1)} | ${ratio(cpu, limit?.cpu)} | ${median(p99).toFixed(2)} | ${ratio(p99, limit?.p99)} |`,
  )
}
for (const { child } of servers.values()) child.kill()
agent.destroy()
