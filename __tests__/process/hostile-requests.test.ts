import { request } from 'node:http'
import { connect } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { startServer } from '../helpers/run-cli.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

interface Asked {
  readonly method?: string
  readonly path?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer
}

async function served(): Promise<string> {
  const server = await startServer(['--store', 'file:store'], { cwd: tempFolder() })
  onTestFinished(async () => {
    await server.stop()
  })
  return server.url
}

/** The status and the body of an answer; the path goes out as it is, dots and all. */
function answer(
  url: string,
  { method = 'POST', path = '/updates', headers = {}, body = '' }: Asked,
): Promise<readonly [number, string]> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url)
    const sent = request({ hostname, port, method, path, headers }, (response) => {
      let text = ''
      response.on('data', (chunk: Buffer) => {
        text += chunk.toString()
      })
      response.on('end', () => resolve([response.statusCode ?? 0, text]))
    })
    // A body that is refused before it was sent whole breaks the pipe; the answer came before.
    sent.on('error', reject)
    sent.end(body)
  })
}

const device = {
  platform: 'ios',
  device_id: '00000000-0000-4000-8000-000000000001',
  app_id: 'com.example.app',
  version_build: '1.0.0',
  version_name: 'builtin',
  plugin_version: '8.51.23',
}

describe('a server that anybody may ask', () => {
  it.each<[string, Asked, number]>([
    ['an empty body', {}, 400],
    ['half of JSON', { body: '{"app_id":' }, 400],
    ['a list', { body: '[]' }, 400],
    ['JSON that is very deep', { body: `${'['.repeat(100_000)}${']'.repeat(100_000)}` }, 400],
    ['members of every object', { body: '{"__proto__": {"app_id": "a"}, "constructor": 1}' }, 400],
    [
      'a version without end',
      { body: JSON.stringify({ ...device, version_build: '1.'.repeat(20_000) }) },
      400,
    ],
    ['an encoding that nobody sends', { body: 'x', headers: { 'content-encoding': 'gzip' } }, 400],
    ['a path out of the store', { method: 'GET', path: '/../../../../etc/passwd' }, 404],
    ['the same, encoded', { method: 'GET', path: '/apps/..%2f..%2f..%2fetc%2fpasswd' }, 404],
    ['a NUL', { method: 'GET', path: '/apps/%00' }, 404],
    ['a percent sign alone', { method: 'GET', path: '/apps/%' }, 404],
    ['another method', { method: 'DELETE' }, 404],
    ['TRACE', { method: 'TRACE', path: '/' }, 404],
  ])('%s: told in a word, and the next device is answered', async (_what, asked, status) => {
    const url = await served()
    const [found, text] = await answer(url, asked)
    expect([found, text]).toEqual([status, expect.not.stringMatching(/root:|at \S+ \(/)])
    const [sound, said] = await answer(url, { body: JSON.stringify(device) })
    expect([sound, JSON.parse(said)]).toMatchObject([200, { error: 'app_not_found' }])
  })

  it.each(['content-length', 'chunked'])(
    'a body without end, by %s, is refused before it was read',
    async (how) => {
      const { hostname, port } = new URL(await served())
      const length = how === 'chunked' ? 'Transfer-Encoding: chunked' : 'Content-Length: 1000000000'
      const socket = connect(Number(port), hostname)
      const text = await new Promise<string>((resolve) => {
        let seen = ''
        const more = (): void => {
          const part = 'x'.repeat(65_536)
          while (socket.writable && socket.write(how === 'chunked' ? `10000\r\n${part}\r\n` : part));
        }
        socket.on('data', (chunk) => {
          seen += chunk.toString()
          if (seen.includes('body_too_large')) resolve(seen)
        })
        socket.on('error', () => resolve(seen))
        socket.on('close', () => resolve(seen))
        socket.on('drain', more)
        socket.write(`POST /updates HTTP/1.1\r\nHost: a\r\n${length}\r\n\r\n`, more)
      })
      socket.destroy()
      expect(text).toMatch(/^HTTP\/1\.1 413 /)
    },
  )
})
