import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { keyIdOf } from '../../src/core/public-key.ts'
import { parseBundleKey } from '../../src/packaging/bundle-key.ts'
import { decryptChecksum, decryptPayload } from '../../src/packaging/encryption.ts'
import { fsStorage } from '../../src/storage/fs.ts'
import type { ServedFile } from '../../src/wire/served-bundle.ts'
import { fixtureRepo } from '../helpers/fixture-repo.ts'
import { keyPair } from '../helpers/key-pair.ts'
import { readZip } from '../helpers/read-zip.ts'
import { runCli, startServer } from '../helpers/run-cli.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

const { privatePem, publicPem } = keyPair()

it('an encrypted release into a store of our own: served, opened as a device opens it, released once', async () => {
  const repo = fixtureRepo(join(tempFolder(), 'notes'))
  const store = join(repo.folder, '..', 'store')
  const server = await startServer(['--store', 'file:../store'], { cwd: repo.folder })
  onTestFinished(async () => {
    await server.stop()
  })
  const updateUrl = `${server.url}/updates`
  repo.edit('capacitor.config.ts', 'http://127.0.0.1:8787/updates', updateUrl)
  repo.edit('capacitor.config.ts', 'updateUrl:', `publicKey: ${JSON.stringify(publicPem)}, updateUrl:`)
  repo.commit('feat: a public key')
  const run = (...args: readonly string[]) =>
    runCli([...args, '--store', 'file:../store'], { cwd: repo.folder })
  for (const platform of ['ios', 'android']) await run('native', '--platform', platform)
  expect((await record(store)).keyId).toBe(keyIdOf(publicPem))
  repo.write('src/more.js', '1')
  repo.commit('feat: more')
  writeFileSync(join(repo.folder, '..', 'key.pem'), privatePem)
  const words = [
    'release',
    '--private-key',
    '../key.pem',
    '--delta',
    '--update-url',
    updateUrl,
    '--require-delivery',
  ]
  const released = await run(...words)
  expect(released.exitCode, released.stderr + released.stdout).toBe(0)
  expect(released.stdout).toContain('delivery proven')

  const asked = {
    platform: 'ios',
    device_id: '00000000-0000-4000-8000-000000000001',
    app_id: 'com.example.notes',
    version_build: '1.0.0',
    version_code: '1',
    version_name: 'builtin',
    plugin_version: '8.51.23',
    is_emulator: false,
    is_prod: true,
    key_id: keyIdOf(publicPem),
  }
  const response = await fetch(updateUrl, { method: 'POST', body: JSON.stringify(asked) })
  const answer = (await response.json()) as Record<'url' | 'session_key' | 'checksum', string> & {
    manifest: ServedFile[]
  }
  const { publicKey } = parseBundleKey(privatePem)
  const bytes = new Uint8Array(await (await fetch(answer.url)).arrayBuffer())
  const zip = Buffer.from(decryptPayload(bytes, answer.session_key, publicKey))
  expect([...readZip(zip).keys()]).toContain('index.html')
  expect(createHash('sha256').update(zip).digest('hex')).toBe(decryptChecksum(answer.checksum, publicKey))

  const html = answer.manifest.find(({ file_name }) => file_name === 'index.html')
  const payload = new Uint8Array(await (await fetch(html?.download_url ?? '')).arrayBuffer())
  const page = Buffer.from(decryptPayload(payload, answer.session_key, publicKey))
  expect(page.equals(readZip(zip).get('index.html') ?? Buffer.alloc(0))).toBe(true)
  expect(createHash('sha256').update(page).digest('hex')).toBe(
    decryptChecksum(html?.file_hash ?? '', publicKey),
  )

  const again = await run(...words)
  expect(again.stdout).toContain('Outcome: unchanged')
  const archives: string[] = []
  for await (const { key } of fsStorage(store).list('apps/com.example.notes/archives/')) archives.push(key)
  expect(archives).toHaveLength(1)
  const plain = await run('release')
  expect([plain.exitCode, plain.stdout]).toEqual([1, expect.stringContaining('BUNDLE_NOT_ENCRYPTED')])
})

/** The record of the iOS build. */
async function record(store: string): Promise<{ readonly keyId?: unknown }> {
  const storage = fsStorage(store)
  for await (const { key } of storage.list('apps/com.example.notes/natives/ios/')) {
    const found = await storage.get(key)
    if (found !== null) return (await new Response(found.body).json()) as object
  }
  throw new Error('no native build is recorded')
}

it('ask 15: a key as base64 encrypts too, stands in no output, and is refused as an argument', async () => {
  const repo = fixtureRepo(join(tempFolder(), 'notes'))
  repo.edit('capacitor.config.ts', 'updateUrl:', `publicKey: ${JSON.stringify(publicPem)}, updateUrl:`)
  repo.commit('feat: a public key')
  const base64 = Buffer.from(privatePem).toString('base64')
  const run = (words: readonly string[], env: Readonly<Record<string, string>> = {}) =>
    runCli([...words, '--store', 'file:../store'], { cwd: repo.folder, env })
  await run(['native', '--version', '1.0.0', '--build', '1'])
  const released = await run(['release', '--json'], { CAPACITOR_OTA_PRIVATE_KEY: base64 })
  expect(released.exitCode, released.stderr).toBe(0)
  // A plain bundle, or one for another key, would be refused: devices hold the public one.
  expect(JSON.parse(released.stdout)).toMatchObject({ outcome: 'published' })
  const asArgument = await run(['release', '--private-key', base64])
  expect([asArgument.exitCode, asArgument.stderr]).toEqual([
    2,
    expect.stringContaining('--private-key: must not hold the key itself'),
  ])
  const broken = await run(['release'], { CAPACITOR_OTA_PRIVATE_KEY: base64.slice(0, 1200) })
  expect([broken.exitCode, broken.stderr]).toEqual([
    2,
    expect.stringMatching(/private-key is no private key: got .*; give it as PEM/),
  ])
  const shown = [released, asArgument, broken].map(({ stdout, stderr }) => stdout + stderr).join()
  for (const part of [base64.slice(100, 140), privatePem.split('\n')[3] ?? ''])
    expect(shown).not.toContain(part)
})
