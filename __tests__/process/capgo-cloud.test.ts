import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { cli, names, record, serves, shipped, type World, web, world } from '../helpers/capgo-app.ts'
import { standInKey } from '../helpers/capgo-cloud.ts'
import { openRepo } from '../helpers/fixture-repo.ts'
import { pushed } from '../helpers/push.ts'
import { runCli } from '../helpers/run-cli.ts'

describe('one release to Capgo Cloud', () => {
  it('plans from its state, uploads beside the channel, moves it last, and proves the delivery', async () => {
    const made = await shipped()
    const { exitCode, stdout, stderr } = await made.release()
    expect(exitCode, stderr).toBe(0)
    expect(stdout).toContain('Outcome: published, channel production, version 1.0.1')
    expect(stdout).toContain('delivery proven')
    expect([serves(made), names(made)]).toEqual(['1.0.1', ['1.0.1']])
    expect(made.cloud.channels.get('capacitor-ota-uploads')).toMatchObject({
      public: false,
      ios: false,
      android: false,
    })
    const writes = made.cloud.calls.filter((call) => call.startsWith('POST ') && call !== 'POST /updates')
    expect(writes).toEqual([
      'POST /channel',
      'POST /private/row',
      'POST /private/files',
      'POST /channel',
      'POST /channel',
      'POST /channel',
    ])
  })

  it('ask 33: repeated: nothing is written', async () => {
    const made = await shipped()
    await made.release()
    const before = made.cloud.calls.length
    const { stdout } = await made.release()
    expect(stdout).toContain('Outcome: unchanged')
    expect(
      made.cloud.calls.slice(before).filter((call) => call.startsWith('POST') && call !== 'POST /updates'),
    ).toEqual([])
  })

  it('ask 26: the key is in no argument, no output and no error', async () => {
    const made = await shipped()
    const good = await made.release()
    made.cloud.intercept = (call) =>
      call === 'GET /channel' ? { status: 403, body: { error: 'x', message: 'y' } } : null
    const bad = await made.release()
    expect(bad.exitCode).toBe(4)
    expect(good.stdout + good.stderr + bad.stdout + bad.stderr).not.toContain(standInKey)
  })

  it('CAPGO_TOKEN alone means capgo', async () => {
    const made = await world()
    const { stdout } = await made.run('plan', '--json')
    expect(JSON.parse(stdout)).toMatchObject({ verb: 'plan', outcome: 'held' })
  })
})

describe('the ledger in git', () => {
  it('ask 54: is annotated tags whose message is the record, pushed, read from a shallow clone, retired by a tag', async () => {
    const made = await shipped()
    expect(made.repo.git('cat-file', '-t', 'native/ios/1.0.0+1')).toBe('tag')
    const message = made.repo.git('for-each-ref', '--format=%(contents)', 'refs/tags/native/ios')
    expect(JSON.parse(message)).toMatchObject({ platform: 'ios', version: '1.0.0', build: '1' })
    const shallow = join(made.repo.folder, '..', 'shallow')
    made.repo.git('push', '--quiet', 'origin', 'main')
    const origin = `file://${join(made.repo.folder, '..', 'origin.git')}`
    made.repo.git('clone', '--quiet', '--depth', '1', '--no-tags', '--branch', 'main', origin, shallow)
    const { stdout, stderr } = await runCli(['plan', '--json'], {
      cwd: shallow,
      env: { CAPGO_TOKEN: standInKey },
    })
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toMatchObject({ outcome: 'published', platforms: { ios: { verdict: 'ota' } } })
    await record(made, 'ios', '1.0.0', '1')
    const retired = await made.run(
      'native',
      '--platform',
      'ios',
      '--version',
      '1.0.0',
      '--build',
      '1',
      '--retire',
    )
    expect(retired.stdout).toContain('out of service')
    const after = JSON.parse((await made.run('plan', '--json')).stdout) as {
      platforms: { ios: { verdict: string } }
    }
    expect(after.platforms.ios.verdict).toBe('unknown')
  })

  it('a tag of ours that holds no record is an error, not an empty ledger', async () => {
    const made = await shipped()
    made.repo.git('tag', '-a', '-m', 'hello', 'native/ios/9.0.0+9')
    made.repo.git('push', '--quiet', 'origin', 'native/ios/9.0.0+9')
    const { exitCode, stderr } = await made.run('plan')
    expect([exitCode, stderr]).toEqual([
      4,
      expect.stringContaining('the tag native/ios/9.0.0+9 holds no native build'),
    ])
  })
})

describe('one bundle per channel', () => {
  const newerPhones = ({ repo }: World): string => {
    repo.edit('android/variables.gradle', 'minSdkVersion = ', 'minSdkVersion = 9')
    return repo.commit('feat: newer phones')
  }

  it('a mixed verdict holds both platforms', async () => {
    const made = await shipped()
    newerPhones(made)
    const { stdout } = await made.release()
    expect(stdout).toContain('Outcome: held')
    expect(stdout).toContain('android 1.0.0+1 would get it and cannot run it')
    expect(serves(made)).toBeNull()
  })

  it('ask 47: unless each platform has a channel of its own', async () => {
    const made = await shipped()
    const channels = Object.fromEntries(
      ['ios', 'android'].map((platform) => [
        platform,
        { strategy: 'minor', platforms: [platform], default: [platform] },
      ]),
    )
    made.repo.write('capacitor-ota.config.json', JSON.stringify({ channels }))
    newerPhones(made)
    const ios = await made.release('--channel', 'ios')
    expect(ios.stdout, ios.stderr).toContain('Outcome: published, channel ios')
    const android = await made.release('--channel', 'android')
    expect(android.stdout).toContain('Outcome: held, channel android')
    expect([serves(made, 'ios'), serves(made, 'android')]).toEqual(['1.0.1', null])
  })

  it('or the minimum version keeps the bundle from the old binaries', async () => {
    const made = await shipped()
    made.repo.write(
      'capacitor-ota.config.json',
      JSON.stringify({
        channels: {
          production: { from: { branch: 'main' }, strategy: 'metadata', default: ['ios', 'android'] },
        },
      }),
    )
    newerPhones(made)
    for (const platform of ['ios', 'android']) await record(made, platform, '1.1.0', '2')
    const low = await made.release('--min-native', '1.0.0', '--version', '1.1.1')
    expect(low.stdout).toContain('android 1.0.0+1 would get it and cannot run it')
    const high = await made.release('--min-native', '1.1.0', '--version', '1.1.2')
    expect(high.stdout, high.stderr).toContain('Outcome: published')
    expect(made.cloud.bundles.at(-1)?.min_update_version).toBe('1.1.0')
  })

  it('binaries that an older commit fits, and a newer one does not, are not given the newer bundle', async () => {
    const made = await shipped()
    newerPhones(made)
    await record(made, 'android', '1.0.0', '2')
    const { stdout } = await made.release()
    expect(stdout).toContain('android 1.0.0+1 would get it and cannot run it')
    await made.run('native', '--platform', 'android', '--version', '1.0.0', '--build', '1', '--retire')
    expect((await made.release()).stdout).toContain('Outcome: relinked, channel production, version 1.0.1')
  })
})

it('two runs at once: one wins, the other goes on from there', async () => {
  const made = await shipped()
  const other = join(made.repo.folder, '..', 'other')
  made.repo.git('clone', '--quiet', made.repo.folder, other)
  const second = openRepo(other)
  second.git('remote', 'set-url', 'origin', join(made.repo.folder, '..', 'origin.git'))
  web(second, 'Hello from the other side')
  const results = await Promise.all([made.release(), runCli(['release'], { cwd: other, env: made.env })])
  for (const { exitCode, stdout, stderr } of results) {
    expect([0, 3], stderr).toContain(exitCode)
    if (exitCode === 0) expect(stdout).toMatch(/Outcome: (published|superseded)/)
  }
  expect(new Set(names(made)).size).toBe(names(made).length)
  expect(made.cloud.bundles.find(({ name }) => name === serves(made))?.storage_provider).toBe('r2')
})

it('two runs for one commit at once: one bundle, and both are green', async () => {
  const made = await shipped()
  const other = join(made.repo.folder, '..', 'other')
  made.repo.git('clone', '--quiet', made.repo.folder, other)
  openRepo(other).git('remote', 'set-url', 'origin', join(made.repo.folder, '..', 'origin.git'))
  const results = await Promise.all([made.release(), runCli(['release'], { cwd: other, env: made.env })])
  for (const { exitCode, stdout, stderr } of results) {
    expect(exitCode, stderr).toBe(0)
    expect(stdout).toMatch(/Outcome: (published|relinked|unchanged), channel production, version 1\.0\.1/)
  }
  expect([names(made), serves(made)]).toEqual([['1.0.1'], '1.0.1'])
})

it('ask 30: a new binary above the live bundle is told when it is recorded, and released to', async () => {
  const made = await shipped()
  await made.release()
  const words = ['--platform', 'ios', '--version', '1.1.0', '--build', '2']
  const recorded = await made.run('native', ...words)
  expect(recorded.stdout + recorded.stderr).toMatch(
    /ios 1\.1\.0\+2 takes nothing from channel production: .*\(disable_auto_update_under_native\)/,
  )
  expect(recorded.stdout).toContain('capacitor-ota release --channel production')
  const { stdout } = await made.release()
  expect(stdout).toContain('Outcome: published, channel production, version 1.1.1')
  expect([serves(made), names(made)]).toEqual(['1.1.1', ['1.0.1', '1.1.1']])
  expect((await made.release()).stdout).toContain('Outcome: unchanged')
  expect((await made.run('native', ...words)).stdout).not.toContain('takes nothing')
})

it('a push, through the built action', async () => {
  const made = await shipped()
  const inputs = { store: '', 'capgo-cli': `${process.execPath} ${cli} ${made.cloud.url}`, tag: 'true' }
  const result = await pushed(inject('bundle'), made.repo, inputs, { env: { CAPGO_TOKEN: standInKey } })
  expect(result.exitCode, result.stdout).toBe(0)
  expect(result.outputs).toMatchObject({ outcome: 'published', delivery: 'proven', version: '1.0.1' })
  expect(made.repo.git('rev-parse', 'v1.0.1^{commit}')).toBe(made.repo.git('rev-parse', 'HEAD'))
  const shown = result.stdout.replace(/^::add-mask::.*$/gm, '')
  expect(shown + result.summary + JSON.stringify(result.outputs)).not.toContain(standInKey)
})
