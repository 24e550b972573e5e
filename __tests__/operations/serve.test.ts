import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { CommandOf } from '../../src/operations/command.ts'
import type { Ports } from '../../src/operations/ports.ts'
import { serve } from '../../src/operations/serve.ts'
import { commandWith } from '../helpers/command.ts'
import { silentPorts } from '../helpers/detection-repo.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

const command = (options: Partial<CommandOf<'serve'>>) =>
  commandWith('serve', { workingDirectory: tempFolder(), port: 0, ...options })

/** Starts the server, waits for its address, and stops it with the test. */
async function served(options: Partial<CommandOf<'serve'>>) {
  const stop = new AbortController()
  const lines: string[] = []
  const started = new Promise<string>((resolve) => {
    const info = (text: string): void => {
      lines.push(text)
      const url = /http:\S+/.exec(text)?.[0]
      if (url !== undefined) resolve(url)
    }
    const ports: Ports = {
      ...silentPorts(),
      signal: stop.signal,
      log: { ...silentPorts().log, info, warn: info },
    }
    const running = serve(command(options), ports)
    onTestFinished(async () => {
      stop.abort()
      expect((await running).verb).toBe('serve')
    })
  })
  return { url: await started, lines }
}

const asked = {
  platform: 'ios',
  device_id: '00000000-0000-4000-8000-000000000001',
  app_id: 'com.example.app',
  version_build: '1.0.0',
  version_name: 'builtin',
  plugin_version: '8.51.23',
}
const answerOf = async (url: string) =>
  (await fetch(`${url}/updates`, { method: 'POST', body: JSON.stringify(asked) })).json()

describe('a server', () => {
  it('answers devices from an empty store, and says where it listens', async () => {
    const { url, lines } = await served({ store: { kind: 'file', path: tempFolder() } })
    expect(await answerOf(url)).toMatchObject({ error: 'app_not_found', kind: 'blocked' })
    expect(lines.join('\n')).toMatch(/Serving file:.*updateUrl/s)
  })

  it('answers from a catalog file', async () => {
    const catalog = join(tempFolder(), 'catalog.json')
    const bundle = { version: '1.0.1', url: 'https://files.example.com/b.zip', checksum: 'x' }
    const channel = { name: 'production', public: true, bundle: '1.0.1', disableAutoUpdate: 'major' }
    writeFileSync(
      catalog,
      JSON.stringify({ app: { id: 'com.example.app' }, bundles: [bundle], channels: [channel] }),
    )
    const { url } = await served({ catalog })
    expect(await answerOf(url)).toMatchObject({ version: '1.0.1', url: bundle.url })
  })

  it('ends at once when it was asked to before', async () => {
    const stop = new AbortController()
    stop.abort()
    const ports = { ...silentPorts(), signal: stop.signal }
    expect(await serve(command({ store: { kind: 'file', path: tempFolder() } }), ports)).toMatchObject({
      verb: 'serve',
    })
  })

  it('warns of links that phones refuse', async () => {
    const { lines } = await served({
      store: { kind: 'file', path: tempFolder() },
      publicUrl: 'http://updates.example.com',
    })
    expect(lines.join('\n')).toContain('phones refuse downloads that are not https')
  })
})

describe('what cannot be served', () => {
  it.each<[string, Partial<CommandOf<'serve'>>, RegExp]>([
    ['no store', {}, /serve wants a store/],
    [
      'another address without a public URL',
      { host: '0.0.0.0' },
      /--public-url is needed to listen on 0\.0\.0\.0/,
    ],
    ['a catalog that is not there', { catalog: '/none.json' }, /the catalog \/none\.json cannot be read/],
  ])('%s', async (_what, options, why) => {
    await expect(serve(command(options), silentPorts())).rejects.toThrow(why)
  })

  it('a file is no store', async () => {
    const path = join(tempFolder(), 'store')
    writeFileSync(path, '')
    await expect(serve(command({ store: { kind: 'file', path } }), silentPorts())).rejects.toThrow(
      /is a file, not the folder/,
    )
  })

  it('a port that is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => other.on('listening', resolve))
    onTestFinished(() => void other.close())
    const { port } = other.address() as AddressInfo
    const options = { port, store: { kind: 'file', path: tempFolder() } } as const
    await expect(serve(command(options), silentPorts())).rejects.toMatchObject({
      code: 'INPUT_INVALID',
      message: expect.stringContaining(`cannot listen on 127.0.0.1:${port}`),
    })
  })
})
