import { createHash } from 'node:crypto'
import { readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import spawn from 'cross-spawn'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { capgoCliVersion, lockedCli } from '../../src/backend/capgo/locked-cli.ts'
import { uploadArguments } from '../../src/backend/capgo/upload.ts'
import { parseSha256 } from '../../src/core/sha256.ts'
import { nodeExec } from '../../src/operations/node-exec.ts'
import { options } from '../../src/operations/options/table.ts'
import { parseBundleKey } from '../../src/packaging/bundle-key.ts'
import { contentDigest } from '../../src/packaging/content-digest.ts'
import {
  decryptChecksum,
  decryptPayload,
  encryptArchive,
  encryptChecksum,
} from '../../src/packaging/encryption.ts'
import { stageFiles } from '../../src/packaging/stage-files.ts'
import { webFiles } from '../../src/packaging/web-files.ts'
import { aRelease } from '../helpers/a-release.ts'
import { fixtureRepo, type Repo } from '../helpers/fixture-repo.ts'
import { keyPair } from '../helpers/key-pair.ts'
import { readZip } from '../helpers/read-zip.ts'
import { runCli, startServer } from '../helpers/run-cli.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

/** Where it is installed, once per machine: it weighs 110 MB. */
let program = ''
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

beforeAll(async () => {
  const env = { ...process.env, RUNNER_TOOL_CACHE: join(tmpdir(), 'capacitor-ota-peers') }
  const [node, entry = ''] = await lockedCli({ cwd: root, exec: nodeExec, env })
  expect(node).toBe('node')
  program = entry
}, 300_000)

function capgo(cwd: string, ...args: readonly string[]) {
  return spawn.sync(process.execPath, [program, ...args], {
    cwd,
    encoding: 'utf8',
    env: {
      ...process.env,
      CI: 'true',
      CAPGO_DISABLE_TELEMETRY: '1',
      CAPGO_SKIP_UPDATE_PROMPT: '1',
      NO_COLOR: '1',
    },
  })
}

/** The fixture app, built, with the plugin where the CLI looks for it. */
function builtApp(): Repo {
  const repo = fixtureRepo(join(tempFolder(), 'notes'))
  symlinkSync(join(root, 'node_modules'), join(repo.folder, 'node_modules'), 'dir')
  const built = spawn.sync(process.execPath, ['build.mjs'], { cwd: repo.folder, encoding: 'utf8' })
  expect(built.status, built.stderr).toBe(0)
  return repo
}

describe(`the real @capgo/cli ${capgoCliVersion}`, () => {
  it('is the version that the help names', () => {
    expect(options['capgo-cli'].defaultText).toContain(`@capgo/cli@${capgoCliVersion}`)
  })

  it('knows every flag that an upload passes', () => {
    const { stdout } = capgo(tempFolder(), 'bundle', 'upload', '--help')
    const release = aRelease('1.0.1', 'x', { minNative: '1.0.0', link: 'https://example.com' })
    const flags = [
      { delta: false, keyFile: null },
      { delta: true, keyFile: 'key.pem' },
    ]
      .flatMap((how) => uploadArguments('com.example.app', release, how))
      .filter((word) => word.startsWith('--'))
    expect(flags.length).toBeGreaterThan(8)
    for (const flag of flags) expect(stdout).toMatch(new RegExp(`\\s${flag}(\\s|$)`, 'm'))
  })

  it('packs exactly the files that we would, from the staged folder', async () => {
    const repo = builtApp()
    repo.write('dist/.git/config', 'private')
    repo.write('dist/.DS_Store', 'x')
    const files = await webFiles(join(repo.folder, 'dist'))
    await stageFiles(files, join(repo.folder, 'staged'))
    const target = join(repo.folder, 'bundle.zip')
    const words = ['--path', 'staged', '--bundle', '1.0.1', '--name', target, '--no-code-check', '--json']
    const { status, stdout, stderr } = capgo(repo.folder, 'bundle', 'zip', 'com.example.notes', ...words)
    expect(status, stdout + stderr).toBe(0)
    const zip = readFileSync(target)
    await stageFiles(files, join(repo.folder, 'again'))
    const again = ['--path', 'again', ...words.slice(2)]
    capgo(repo.folder, 'bundle', 'zip', 'com.example.notes', ...again)
    // A repeated upload must send the same bytes, whatever became of the first.
    expect(readFileSync(target).equals(zip)).toBe(true)
    expect([...readZip(zip).keys()].filter((name) => !name.endsWith('/')).sort()).toEqual(
      files.map(({ name }) => name),
    )
    const said = JSON.parse(stdout.slice(stdout.indexOf('{'))) as { checksum: string }
    expect(said.checksum).toBe(createHash('sha256').update(zip).digest('hex'))
    expect(await contentDigest(await webFiles(join(repo.folder, 'staged')))).toBe(await contentDigest(files))
    expect(statSync(join(repo.folder, 'staged', 'index.html')).mtime.getUTCFullYear()).toBe(1980)
  })

  /** A folder with a zip, its hash, a key pair, and the plugin whose version decides the form of checksums. */
  function withZip() {
    const folder = tempFolder()
    const { privatePem, publicPem } = keyPair()
    const zip = Buffer.from('the bytes of a zip '.repeat(5_000))
    const sha256 = parseSha256(createHash('sha256').update(zip).digest('hex'))
    for (const [name, content] of Object.entries({ 'b.zip': zip, key: privatePem, 'key.pub': publicPem }))
      writeFileSync(join(folder, name), content)
    writeFileSync(
      join(folder, 'package.json'),
      JSON.stringify({ dependencies: { '@capgo/capacitor-updater': '*' } }),
    )
    const plugins = { CapacitorUpdater: { publicKey: publicPem } }
    writeFileSync(
      join(folder, 'capacitor.config.json'),
      JSON.stringify({ appId: 'com.example.app', appName: 'x', webDir: 'www', plugins }),
    )
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir')
    return { folder, zip, sha256, key: parseBundleKey(privatePem) }
  }

  it('what it encrypts is opened by us, and its checksum is ours', () => {
    const { folder, zip, sha256, key } = withZip()
    const { status, stdout, stderr } = capgo(
      folder,
      'bundle',
      'encrypt',
      'b.zip',
      sha256,
      '--key',
      'key',
      '--json',
    )
    expect(status, stderr).toBe(0)
    const said = JSON.parse(stdout.slice(stdout.indexOf('{'))) as Record<
      'checksum' | 'filename' | 'ivSessionKey',
      string
    >
    const payload = readFileSync(join(folder, said.filename))
    expect(Buffer.from(decryptPayload(payload, said.ivSessionKey, key.publicKey)).equals(zip)).toBe(true)
    expect(said.checksum).toBe(encryptChecksum(sha256, key.privateKey))
    expect(decryptChecksum(said.checksum, key.publicKey)).toBe(sha256)
  })

  it('what we encrypt is opened by it, checksum and all', async () => {
    const { folder, zip, sha256, key } = withZip()
    const sealed = await encryptArchive(join(folder, 'b.zip'), sha256, join(folder, 'sealed.zip'), key)
    const words = ['--key', 'key.pub', '--checksum', sealed.checksum]
    const { status, stdout, stderr } = capgo(
      folder,
      'bundle',
      'decrypt',
      'sealed.zip',
      sealed.sessionKey,
      ...words,
    )
    expect(status, stdout + stderr).toBe(0)
    expect(readFileSync(join(folder, 'sealed.zip_decrypted.zip')).equals(zip)).toBe(true)
  })

  it('its probe gets the bundle that our server serves', async () => {
    const repo = builtApp()
    const server = await startServer(['--store', 'file:../store'], { cwd: repo.folder })
    onTestFinished(async () => {
      await server.stop()
    })
    repo.edit('capacitor.config.ts', 'http://127.0.0.1:8787/updates', `${server.url}/updates`)
    repo.commit('chore: devices ask this server')
    for (const platform of ['ios', 'android']) {
      await runCli(['native', '--store', 'file:../store', '--platform', platform], { cwd: repo.folder })
    }
    repo.write('src/more.js', '1')
    repo.commit('feat: more')
    const released = await runCli(['release', '--store', 'file:../store'], { cwd: repo.folder })
    expect(released.exitCode, released.stderr).toBe(0)
    for (const platform of ['ios', 'android']) {
      const { stdout, stderr } = capgo(repo.folder, 'probe', '--platform', platform)
      expect(stdout + stderr).toMatch(/1\.0\.1/)
    }
  })
})
