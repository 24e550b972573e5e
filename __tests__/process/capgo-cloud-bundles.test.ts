import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { describe, expect, inject, it } from 'vitest'
import { record, serves, shipped, type World, web, world } from '../helpers/capgo-app.ts'
import { standInKey } from '../helpers/capgo-cloud.ts'
import { keyPair } from '../helpers/key-pair.ts'
import { pushed } from '../helpers/push.ts'
import { runCli } from '../helpers/run-cli.ts'

describe('encrypted bundles', () => {
  const pair = keyPair()

  /** An app whose binaries hold a public key. */
  async function withKey(publicPem = pair.publicPem): Promise<World> {
    const made = await world()
    made.repo.edit('capacitor.config.ts', 'localApi:', `publicKey: ${JSON.stringify(publicPem)}, localApi:`)
    made.repo.commit('feat: a public key')
    for (const platform of ['ios', 'android']) await record(made, platform, '1.0.0', '1')
    web(made.repo, 'Hello in secret')
    return made
  }
  const release = ({ repo, env }: World, key: string, ...args: readonly string[]) =>
    runCli(['release', ...args], { cwd: repo.folder, env: { ...env, CAPACITOR_OTA_PRIVATE_KEY: key } })

  it('ask 15: are uploaded for the key of the app, opened as a device opens them, and found again', async () => {
    const made = await withKey()
    const { exitCode, stdout, stderr } = await release(made, pair.privatePem)
    expect(exitCode, stderr).toBe(0)
    expect(stdout).toContain('delivery proven')
    const [row] = made.cloud.bundles
    expect(row?.session_key).toMatch(/^\S{24}:\S{344}$/)
    expect(row?.key_id).toBe(pair.publicPem.split('\n')[1]?.slice(0, 20))
    expect(made.cloud.files.get('1.0.1.zip')?.subarray(0, 2).toString()).not.toBe('PK')
    const again = await release(made, pair.privatePem)
    expect(again.stdout).toContain('Outcome: unchanged')
    const body = pair.privatePem.split('\n')[3] ?? ''
    expect(stdout + stderr + again.stdout).not.toContain(body)
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith('capacitor-ota-key-'))).toEqual([])
  })

  it('through the built action, the key as an input: every line of it is masked', async () => {
    const made = await withKey()
    const inputs = {
      store: '',
      'capgo-cli': made.env.CAPACITOR_OTA_CAPGO_CLI ?? '',
      'private-key': pair.privatePem,
    }
    const result = await pushed(inject('bundle'), made.repo, inputs, { env: { CAPGO_TOKEN: standInKey } })
    expect(result.exitCode, result.stdout).toBe(0)
    expect(result.outputs).toMatchObject({ outcome: 'published', delivery: 'proven' })
    expect(made.cloud.bundles[0]?.session_key).not.toBeNull()
    const shown = result.stdout.replace(/^::add-mask::.*$/gm, '') + result.stderr + result.summary
    for (const line of pair.privatePem.trim().split('\n').slice(1, -1)) {
      expect(result.stdout).toContain(`::add-mask::${line}`)
      expect(shown).not.toContain(line)
    }
  })

  it('an organisation that wants them takes them', async () => {
    const made = await withKey()
    made.cloud.organisation.encrypted = true
    expect((await release(made, pair.privatePem)).stdout).toContain('Outcome: published')
  })

  it.each([
    ['no key', '', [], 1, 'BUNDLE_NOT_ENCRYPTED'],
    ['the key of another pair', keyPair().privatePem, [], 1, 'PUBLIC_KEY_OTHER'],
    ['the public key', pair.publicPem, [], 2, 'private-key is no private key: got a public key'],
    ['a file that is not there', './none.pem', [], 2, 'none.pem cannot be read'],
    ['the key as an argument', '', ['--private-key', pair.privatePem], 2, 'must not hold the key itself'],
  ])('%s: nothing is uploaded', async (_what, key, args, exitCode, said) => {
    const made = await withKey()
    const result = await release(made, key, ...args)
    expect([result.exitCode, result.stdout + result.stderr]).toEqual([
      exitCode,
      expect.stringContaining(said),
    ])
    expect(result.stdout + result.stderr).not.toContain(pair.privatePem.split('\n')[3])
    expect(made.cloud.bundles).toEqual([])
  })

  it('a key for an app without a public one would make a bundle that nobody can open', async () => {
    const made = await shipped()
    const { exitCode, stdout } = await release(made, pair.privatePem)
    expect([exitCode, stdout]).toEqual([1, expect.stringContaining('PUBLIC_KEY_MISSING')])
  })
})

describe('deltas', () => {
  it('are uploaded when they are asked for, and every file of them is loaded', async () => {
    const made = await shipped()
    const { stdout, stderr } = await made.release('--delta')
    expect(stdout, stderr).toContain('delivery proven')
    const names = made.cloud.bundles[0]?.manifest.map(({ file_name }) => file_name) ?? []
    expect(names).toContain('index.html')
    expect(names.length).toBeGreaterThan(1)
  })

  it('one that lacks a file is not delivered', async () => {
    const made = await shipped()
    made.cloud.answered = (call) => {
      if (call === 'POST /private/files') made.cloud.bundles[0]?.manifest.pop()
    }
    const { exitCode, stdout, stderr } = await made.release('--delta', '--require-delivery')
    expect([exitCode, stdout + stderr]).toEqual([1, expect.stringMatching(/the delta lacks \S+/)])
  })

  it('files that it would lose are named before anything is uploaded', async () => {
    const made = await shipped()
    made.repo.write(
      'build-more.mjs',
      "import { writeFileSync } from 'node:fs'\nwriteFileSync('dist/my logo.svg', 'x')\nwriteFileSync('dist/empty.txt', '')\n",
    )
    made.repo.write('build-both.mjs', "await import('./build.mjs')\nawait import('./build-more.mjs')\n")
    const { exitCode, stdout } = await made.release('--delta', '--build-command', 'node build-both.mjs')
    expect(exitCode).toBe(1)
    expect(stdout).toContain(
      'DELTA_LOSES_FILES: a delta would not carry empty.txt (is empty), my logo.svg (its name has a space)',
    )
    expect(made.cloud.bundles).toEqual([])
  })
})

describe('a release that waits for a native build', () => {
  it('is uploaded, remembered with its bundle, and no channel moves', async () => {
    const made = await shipped()
    made.repo.edit('android/variables.gradle', 'minSdkVersion = ', 'minSdkVersion = 9')
    made.repo.edit(
      'ios/App/App/Info.plist',
      '<key>CFBundleName</key>',
      '<key>NSCameraUsageDescription</key><string>x</string><key>CFBundleName</key>',
    )
    const commit = made.repo.commit('feat: newer phones')
    const first = await made.release('--link', 'https://example.com/notes', '--comment', 'Newer phones only')
    expect(first.stdout, first.stderr).toContain('Outcome: held')
    expect(made.cloud.bundles[0]?.comment).toMatch(
      new RegExp(
        `^commit ${commit} content \\S{64}; held production ios\\+android \\S+Z; Newer phones only$`,
      ),
    )
    expect([made.cloud.bundles[0]?.link, serves(made)]).toEqual(['https://example.com/notes', null])
    const writes = () =>
      made.cloud.calls.filter((call) => /^(POST \/(bundle|private)|DELETE)/.test(call)).length
    const before = writes()
    expect((await made.release()).stdout).toContain('Outcome: held')
    expect(writes()).toBe(before)
  })
})
