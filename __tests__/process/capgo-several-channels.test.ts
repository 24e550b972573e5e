import { describe, expect, inject, it } from 'vitest'
import { cli, names, serves, shipped, type World } from '../helpers/capgo-app.ts'
import { standInKey } from '../helpers/capgo-cloud.ts'
import { pushed } from '../helpers/push.ts'
import { startCli } from '../helpers/run-cli.ts'

/** An app with a channel for each platform, both fed by main. */
async function perPlatform(): Promise<World> {
  const made = await shipped()
  const channel = (platform: string) => ({
    from: { branch: 'main' },
    platforms: [platform],
    default: [platform],
  })
  const channels = { 'ios-live': channel('ios'), 'android-live': channel('android') }
  made.repo.write('capacitor-ota.config.json', JSON.stringify({ channels }))
  made.repo.commit('chore: a channel for each platform')
  return made
}

const served = (made: World) => ['ios-live', 'android-live'].map((name) => serves(made, name))

/** What a device of the store build is answered by the update endpoint. */
async function asked({ cloud }: World, platform: string): Promise<unknown> {
  const response = await fetch(`${cloud.url}/updates`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      platform,
      device_id: '00000000-0000-4000-8000-000000000001',
      app_id: 'com.example.notes',
      version_build: '1.0.0',
      version_code: '1',
      version_name: 'builtin',
      version_os: '17',
      plugin_version: '8.51.23',
      is_emulator: false,
      is_prod: true,
    }),
  })
  return ((await response.json()) as { version?: unknown }).version
}

describe('a channel for each platform on Capgo Cloud', () => {
  it('ask 47: one run uploads once and moves both', async () => {
    const made = await perPlatform()
    const { exitCode, stdout, stderr } = await made.release()
    expect(exitCode, stderr).toBe(0)
    expect(stdout).toContain('Outcome: published, channel ios-live, version 1.0.1')
    expect(stdout).toContain('Outcome: published, channel android-live, version 1.0.1')
    expect([names(made), served(made)]).toEqual([['1.0.1'], ['1.0.1', '1.0.1']])
    expect([await asked(made, 'ios'), await asked(made, 'android')]).toEqual(['1.0.1', '1.0.1'])
    const calls = made.cloud.calls.length
    const again = await made.release()
    expect(again.stdout.match(/^Outcome: unchanged/gm)).toHaveLength(2)
    expect(
      made.cloud.calls.slice(calls).filter((call) => call.startsWith('POST') && call !== 'POST /updates'),
    ).toEqual([])
  })

  it('ask 47: a native change on one platform holds that one, and the other goes', async () => {
    const made = await perPlatform()
    made.repo.edit('android/variables.gradle', 'minSdkVersion = ', 'minSdkVersion = 9')
    made.repo.commit('feat: newer phones')
    const { exitCode, stdout, stderr } = await made.release('--json')
    expect(exitCode, stderr).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      channel: 'ios-live,android-live',
      outcome: 'held',
      releaseType: 'mixed',
      delivery: 'proven',
      platforms: { ios: { outcome: 'published' }, android: { outcome: 'held' } },
      channels: {
        'ios-live': { outcome: 'published', delivery: 'proven', platforms: { ios: { verdict: 'ota' } } },
        'android-live': { outcome: 'held', delivery: null, platforms: { android: { verdict: 'native' } } },
      },
    })
    expect([await asked(made, 'ios'), await asked(made, 'android')]).toEqual(['1.0.1', 'builtin'])
  })

  it('the second channel fails: the error says what is done, and a repeated run does the rest', async () => {
    const made = await perPlatform()
    made.cloud.intercept = (call) =>
      call === 'POST /channel' && serves(made, 'ios-live') === '1.0.1'
        ? { status: 400, body: { error: 'cannot_set', message: 'no' } }
        : null
    const { exitCode, stderr } = await made.release()
    expect([exitCode, served(made)]).toEqual([4, ['1.0.1', null]])
    expect(stderr).toContain('Done before: ios-live (published 1.0.1). A repeated run leaves that as it is')
    made.cloud.intercept = () => null
    const again = await made.release()
    expect(again.exitCode, again.stderr).toBe(0)
    expect([names(made), served(made)]).toEqual([['1.0.1'], ['1.0.1', '1.0.1']])
  })

  it('through the built action: outputs and summary speak of both', async () => {
    const made = await perPlatform()
    const inputs = { store: '', 'capgo-cli': `${process.execPath} ${cli} ${made.cloud.url}` }
    const { exitCode, stdout, outputs, summary } = await pushed(inject('bundle'), made.repo, inputs, {
      env: { CAPGO_TOKEN: standInKey },
    })
    expect(exitCode, stdout).toBe(0)
    expect(outputs).toMatchObject({
      channel: 'ios-live,android-live',
      'ios-outcome': 'published',
      'android-outcome': 'published',
      delivery: 'proven',
    })
    expect(summary).toContain('Channels **ios-live**, **android-live**, commit')
    expect(summary).toMatch(/^### 🚀 android-live: published$/m)
  })

  it.each([13, 16, 19, 22, 25, 28])(
    'killed after call %i and repeated: both serve the one bundle',
    async (last) => {
      const made = await perPlatform()
      let count = 0
      const child = startCli(['release'], { cwd: made.repo.folder, env: made.env, detached: true })
      made.cloud.answered = () => {
        count += 1
        if (count === last) process.kill(-(child.pid ?? 0), 'SIGKILL')
      }
      await new Promise((resolve) => child.on('close', resolve))
      made.cloud.answered = () => {}
      const again = await made.release()
      expect(again.exitCode, again.stderr).toBe(0)
      expect((await made.release()).stdout.match(/^Outcome: unchanged/gm)).toHaveLength(2)
      expect([names(made), served(made)]).toEqual([['1.0.1'], ['1.0.1', '1.0.1']])
    },
  )
})
