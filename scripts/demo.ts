/**
 * The main job, end to end, on a real Capacitor app: a shipped native build, a live update, a device that takes it, a
 * native change that is held back, and a repeated run that writes nothing. Everything happens in a folder that is
 * removed at the end.
 */
import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { playDevice } from '../__tests__/helpers/play-device.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const cli = join(root, 'lib', 'cli', 'index.js')
const folder = mkdtempSync(join(tmpdir(), 'capacitor-ota-demo-'))
const app = join(folder, 'notes')
const store = `file:${join(folder, 'store')}`
const port = 8787
const appId = 'com.example.notes'

const coloured = process.stdout.isTTY === true && process.env.NO_COLOR === undefined
const paint = (code: string, text: string): string => (coloured ? `\x1b[${code}m${text}\x1b[0m` : text)
const say = (text: string): void => console.log(text)
const chapter = (text: string): void => say(`\n${paint('1;36', text)}`)
const fact = (text: string): void => say(`  ${paint('32', '✓')} ${text}`)

interface Ran {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

const environment = {
  PATH: process.env.PATH ?? '',
  HOME: folder,
  GIT_AUTHOR_NAME: 'Demo',
  GIT_AUTHOR_EMAIL: 'demo@example.com',
  GIT_COMMITTER_NAME: 'Demo',
  GIT_COMMITTER_EMAIL: 'demo@example.com',
  GIT_CONFIG_NOSYSTEM: '1',
  ...(process.env.SystemRoot === undefined ? {} : { SystemRoot: process.env.SystemRoot }),
  ...(process.env.TEMP === undefined ? {} : { TEMP: process.env.TEMP, TMP: process.env.TEMP }),
}

function run(command: string, args: readonly string[]): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: app, env: environment })
    const output = { stdout: '', stderr: '' }
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      output.stdout += chunk
    })
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      output.stderr += chunk
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? -1, ...output }))
  })
}

async function ota(...args: readonly string[]): Promise<Ran> {
  say(paint('2', `  $ capacitor-ota ${args.map((word) => word.replace(folder, '…')).join(' ')}`))
  const ran = await run(process.execPath, [cli, ...args])
  if (ran.code !== 0)
    throw new Error(`capacitor-ota ${args[0]} ended with ${ran.code}\n${ran.stdout}${ran.stderr}`)
  return ran
}

interface Released {
  readonly outcome: string
  readonly version: string | null
  readonly delivery: string | null
  readonly platforms: Readonly<Record<string, { outcome: string; reasons: readonly { text: string }[] }>>
}

async function release(): Promise<Released> {
  const file = join(folder, 'result.json')
  await ota('release', '--store', store, '--json', file)
  return JSON.parse(readFileSync(file, 'utf8')) as Released
}

async function commit(message: string): Promise<void> {
  await run('git', ['add', '--all'])
  const committed = await run('git', ['commit', '--quiet', '--message', message])
  if (committed.code !== 0) throw new Error(committed.stderr)
  fact(`committed: ${message}`)
}

function edit(path: string, from: string, to: string): void {
  const file = join(app, ...path.split('/'))
  const before = readFileSync(file, 'utf8')
  if (!before.includes(from)) throw new Error(`${path} does not contain ${from}`)
  writeFileSync(file, before.replace(from, to))
}

/** The demo proves what it says: a claim that does not hold ends it. */
function claim(holds: boolean, text: string): void {
  if (!holds) throw new Error(`the demo expected: ${text}`)
  fact(text)
}

async function story(): Promise<void> {
  chapter('1. An app that shipped: Notes 1.0.0, build 100, in both stores')
  cpSync(join(root, '__tests__', 'fixtures', 'apps', 'notes'), app, { recursive: true })
  await run('git', ['init', '--quiet', '--initial-branch', 'main'])
  await commit('feat: Notes 1.0.0')
  for (const platform of ['android', 'ios']) {
    await ota('native', '--store', store, '--platform', platform, '--version', '1.0.0', '--build', '100')
  }

  chapter('2. A change of web code goes over the air')
  edit('src/main.js', 'Hello from the store build', 'Hello over the air')
  await commit('fix: a warmer greeting')
  const first = await release()
  claim(first.version === '1.0.1' && first.outcome === 'published', 'published 1.0.1 to ios and android')

  chapter('3. A device asks, downloads, checks and unpacks')
  const server = spawn(
    process.execPath,
    [cli, 'serve', '--store', store, '--port', String(port), '--app', appId],
    { cwd: app, env: environment, stdio: ['ignore', 'pipe', 'pipe'] },
  )
  try {
    const updateUrl = `http://127.0.0.1:${port}/updates`
    await answering(`http://127.0.0.1:${port}/healthz`)
    const device = { updateUrl, appId, platform: 'android', native: '1.0.0', build: '100' } as const
    const update = await playDevice(device)
    claim(
      update.files?.get('main.js')?.includes('Hello over the air') === true,
      `the device runs 1.0.1, SHA-256 ${String(update.answer.checksum).slice(0, 12)}… checked`,
    )
    const again = await playDevice({ ...device, current: '1.0.1' })
    claim(again.answer.kind === 'up_to_date', 'asked again, it is up to date')

    chapter('4. Web code and AndroidManifest.xml change together')
    edit('src/main.js', 'Hello over the air', 'Hello, camera')
    edit(
      'android/app/src/main/AndroidManifest.xml',
      '<uses-permission android:name="android.permission.INTERNET" />',
      '<uses-permission android:name="android.permission.INTERNET" />\n    <uses-permission android:name="android.permission.CAMERA" />',
    )
    await commit('feat: take pictures')
    const mixed = await release()
    claim(mixed.platforms.ios?.outcome === 'published', `ios took ${mixed.version} over the air`)
    claim(mixed.platforms.android?.outcome === 'held', 'android is held until a native build ships:')
    for (const reason of mixed.platforms.android?.reasons ?? []) say(`      ${reason.text}`)

    chapter('5. The same command again')
    const repeated = await release()
    claim(repeated.platforms.ios?.outcome === 'unchanged', 'ios is unchanged, nothing was written')
    claim(repeated.platforms.android?.outcome === 'held', 'android is still held')
    const old = await playDevice({ ...device, current: '1.0.1' })
    claim(old.answer.kind === 'up_to_date', 'the android device keeps 1.0.1, which it can run')
  } finally {
    const closed = new Promise((resolve) => server.on('close', resolve))
    server.kill('SIGTERM')
    await closed
  }
}

async function answering(url: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const ok = await fetch(url).then(
      (response) => response.ok,
      () => false,
    )
    if (ok) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`${url} does not answer`)
}

try {
  await story()
  chapter('Try it on your own app')
  say(`  In the app's folder, with a first native build in the stores:

    npx capacitor-ota init --store file:./ota-store
    npx capacitor-ota native --platform android --version 1.0.0 --build 100 --commit <the commit it was built from>
    npx capacitor-ota plan
    npx capacitor-ota release
    npx capacitor-ota serve
`)
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}
