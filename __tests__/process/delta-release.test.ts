import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { describe, expect, it, onTestFinished } from 'vitest'
import { fsStorage } from '../../src/storage/fs.ts'
import type { ServedFile } from '../../src/wire/served-bundle.ts'
import { fixtureRepo } from '../helpers/fixture-repo.ts'
import { runCli, startServer } from '../helpers/run-cli.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

/** The fixture app with a server over its store, both native builds recorded, and a change of the web app committed. */
async function world() {
  const repo = fixtureRepo(join(tempFolder(), 'notes'))
  const server = await startServer(['--store', 'file:../store'], { cwd: repo.folder })
  onTestFinished(async () => {
    await server.stop()
  })
  const updateUrl = `${server.url}/updates`
  repo.edit('capacitor.config.ts', 'http://127.0.0.1:8787/updates', updateUrl)
  repo.commit('chore: devices ask this server')
  const run = (...args: readonly string[]) =>
    runCli([...args, '--store', 'file:../store'], { cwd: repo.folder })
  for (const platform of ['ios', 'android']) await run('native', '--platform', platform)
  repo.edit('src/main.js', 'Hello from the store build', 'Hello over the air')
  repo.commit('feat: a greeting')
  const release = (...args: readonly string[]) =>
    run('release', '--delta', '--update-url', updateUrl, '--require-delivery', ...args)
  /** The files that a device with this plugin is told to load. */
  const manifest = async (plugin = '8.51.23') => {
    const asked = {
      platform: 'ios',
      device_id: '00000000-0000-4000-8000-000000000001',
      app_id: 'com.example.notes',
      version_build: '1.0',
      version_name: 'builtin',
      plugin_version: plugin,
      is_emulator: false,
      is_prod: true,
    }
    const response = await fetch(updateUrl, { method: 'POST', body: JSON.stringify(asked) })
    return ((await response.json()) as { manifest?: ServedFile[] }).manifest ?? []
  }
  const blobs = async () => {
    const keys: string[] = []
    for await (const { key } of fsStorage(join(repo.folder, '..', 'store')).list(
      'apps/com.example.notes/blobs/',
    ))
      keys.push(key)
    return keys
  }
  return { repo, release, manifest, blobs }
}

describe('a delta from a store of our own', () => {
  it('every file is there, whole, for plugins that load deltas; others load the archive', async () => {
    const made = await world()
    const { exitCode, stdout, stderr } = await made.release()
    expect(exitCode, stderr + stdout).toBe(0)
    expect(stdout).toContain('delivery proven')
    const files = await made.manifest()
    expect(files.map(({ file_name }) => file_name.replace(/\.br$/, ''))).toContain('index.html')
    for (const { file_name, file_hash, download_url } of files) {
      const bytes = Buffer.from(await (await fetch(download_url)).arrayBuffer())
      const content = file_name.endsWith('.br') ? brotliDecompressSync(bytes) : bytes
      expect(createHash('sha256').update(content).digest('hex')).toBe(file_hash)
    }
    expect(await made.manifest('6.14.0')).toEqual([])
  })

  it('what did not change is not stored again, and a repeated run writes nothing', async () => {
    const made = await world()
    await made.release()
    const first = await made.blobs()
    expect((await made.release()).stdout).toContain('Outcome: unchanged')
    expect(await made.blobs()).toEqual(first)
    made.repo.edit('src/main.js', 'Hello over the air', 'Hello again')
    made.repo.commit('feat: another greeting')
    expect((await made.release()).stdout).toContain('Outcome: published, channel production, version 1.0.2')
    const second = await made.blobs()
    expect(second.length - first.length).toBeLessThan(first.length)
    expect(second).toEqual(expect.arrayContaining(first))
  })
})
