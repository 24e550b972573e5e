import { describe, expect, it } from 'vitest'
import { parseChannels } from '../../src/operations/config/parse-channels.ts'
import { operationWorld, shippedWorld } from '../helpers/operation-world.ts'

describe('a release', () => {
  it('builds, publishes, moves and proves; repeated, it finds everything done', async () => {
    const world = await shippedWorld()
    const first = await world.release()
    expect(first).toMatchObject({
      outcome: 'published',
      releaseType: 'ota',
      version: '1.0.1',
      previousVersion: null,
      delivery: 'simulated',
      checksum: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    expect(await world.release()).toMatchObject({
      outcome: 'unchanged',
      version: '1.0.1',
      delivery: 'simulated',
    })
  })

  it('ask 33: a commit with the content of an older one serves that bundle again', async () => {
    const world = await shippedWorld()
    await world.release()
    world.repo.edit('src/main.js', 'Hello over the air', 'Something else')
    world.repo.commit('feat: else')
    await world.release()
    world.repo.edit('src/main.js', 'Something else', 'Hello over the air')
    world.repo.commit('revert: else')
    expect(await world.release()).toMatchObject({
      outcome: 'relinked',
      version: '1.0.1',
      previousVersion: '1.0.2',
    })
  })

  it('dry-run builds and decides, and writes nothing', async () => {
    const world = await shippedWorld()
    expect(await world.release({ dryRun: true, tag: 'v{version}' })).toMatchObject({
      outcome: 'published',
      dryRun: true,
      delivery: null,
      checksum: null,
    })
    expect(world.said).toEqual([])
    expect(await world.release()).toMatchObject({ outcome: 'published', version: '1.0.1' })
  })

  it('a version that no device would take is refused before the build', async () => {
    const world = await shippedWorld()
    world.repo.write('build.mjs', 'throw new Error("built")')
    expect(await world.release({ version: '2.0.0' })).toMatchObject({ outcome: 'refused', delivery: null })
  })

  it('a build that no device could start is refused after it, with the way out', async () => {
    const world = await shippedWorld()
    world.repo.write(
      'build.mjs',
      "import { mkdirSync, writeFileSync } from 'node:fs'\nmkdirSync('dist', { recursive: true })\nwriteFileSync('dist/index.html', '<html>')\n",
    )
    const { outcome, platforms, next } = await world.release()
    expect([outcome, platforms[0]?.because]).toEqual([
      'refused',
      expect.stringContaining('NOTIFY_APP_READY_MISSING'),
    ])
    expect(next[0]?.text).toContain('Fix: call CapacitorUpdater.notifyAppReady()')
    expect((await world.plan()).version).toBe('1.0.1')
  })

  it('require-delivery is not content with less than a proof', async () => {
    const world = await shippedWorld()
    await expect(world.release({ requireDelivery: true })).rejects.toMatchObject({
      code: 'REFUSED',
      message: '1.0.1 is published on production, and its delivery is simulated, not proven',
    })
  })

  it('a config that would loosen the channel wants to be told twice', async () => {
    const world = await shippedWorld()
    const config = (strategy: string) => {
      const channels = parseChannels({
        production: { from: { branch: 'main' }, strategy, default: ['ios', 'android'] },
      })
      return { path: null, appId: null, channels, values: {} }
    }
    await world.release({ configFile: config('patch') })
    await expect(world.release({ configFile: config('major') })).rejects.toMatchObject({
      code: 'INPUT_INVALID',
      hint: expect.stringContaining('--allow-loosen'),
    })
    expect((await world.release({ configFile: config('major'), allowLoosen: true })).outcome).toBe(
      'unchanged',
    )
  })

  it('tags what went out, and starts the native workflow once for what waits', async () => {
    const world = await shippedWorld()
    world.repo.edit('android/variables.gradle', 'minSdkVersion = ', 'minSdkVersion = 9')
    const commit = world.repo.commit('feat: newer phones')
    const options = { tag: 'v{version}', nativeWorkflow: 'native.yml' }
    await world.release(options)
    await world.release(options)
    expect(world.said).toEqual([
      `start native.yml main {"commit":"${commit}","platforms":"android"}`,
      `tag v1.0.1 ${commit}`,
      `tag v1.0.1 ${commit}`,
    ])
  })
})

it('without any native build it uploads, waits, and moves nothing', async () => {
  const world = operationWorld()
  expect(await world.release()).toMatchObject({ outcome: 'held', delivery: null, releaseType: 'native' })
})

it('a folder without native platforms says how to add one', async () => {
  const world = operationWorld()
  world.repo.git('rm', '-r', '--quiet', 'ios', 'android')
  for (const platform of ['ios', 'android'])
    world.repo.edit('package.json', `"@capacitor/${platform}": "8.5.2",`, '')
  world.repo.commit('chore: no platforms')
  await expect(world.release()).rejects.toMatchObject({
    code: 'INPUT_INVALID',
    hint: expect.stringContaining('npx cap add android'),
  })
})

describe('several channels in one run', () => {
  const each = { from: { branch: 'main' } }
  const perPlatform = {
    'ios-live': { ...each, platforms: ['ios'], default: ['ios'] },
    'android-live': { ...each, platforms: ['android'], default: ['android'] },
  }
  const config = (channels: object) => ({
    path: null,
    appId: null,
    channels: parseChannels(channels),
    values: {},
  })

  it('ask 47: every channel that the branch feeds gets the one bundle, in the order of the config', async () => {
    const world = await shippedWorld()
    const configFile = config(perPlatform)
    const result = await world.release({ configFile, tag: 'v{version}' })
    expect(result).toMatchObject({
      channel: 'ios-live,android-live',
      outcome: 'published',
      version: '1.0.1',
      delivery: 'simulated',
    })
    expect(
      result.channels.map(({ channel, outcome, version, delivery, platforms }) => [
        [channel, outcome, version, delivery],
        platforms.map(({ platform }) => platform),
      ]),
    ).toEqual([
      [['ios-live', 'published', '1.0.1', 'simulated'], ['ios']],
      [['android-live', 'published', '1.0.1', 'simulated'], ['android']],
    ])
    expect(world.said).toEqual([`tag v1.0.1 ${result.commit}`])
    const again = await world.release({ configFile })
    expect(again.channels.map(({ outcome, version }) => [outcome, version])).toEqual([
      ['unchanged', '1.0.1'],
      ['unchanged', '1.0.1'],
    ])
  })

  it('named ones, and no other', async () => {
    const world = await shippedWorld()
    const result = await world.release({ configFile: config(perPlatform), channel: ['android-live'] })
    expect(result.channels.map(({ channel }) => channel)).toEqual(['android-live'])
    const both = await world.plan({
      configFile: config(perPlatform),
      channel: ['android-live', 'ios-live'],
    })
    expect(both.channels.map(({ channel, outcome }) => [channel, outcome])).toEqual([
      ['android-live', 'unchanged'],
      ['ios-live', 'published'],
    ])
  })

  it('one that waits holds no other, and all of them start the native workflow once', async () => {
    const world = await shippedWorld()
    const configFile = config({ ...perPlatform, beta: { ...each, selfAssign: true } })
    world.repo.edit('android/variables.gradle', 'minSdkVersion = ', 'minSdkVersion = 9')
    const commit = world.repo.commit('feat: newer phones')
    const result = await world.release({ configFile, nativeWorkflow: 'native.yml' })
    expect(result.channels.map(({ channel, outcome }) => [channel, outcome])).toEqual([
      ['ios-live', 'published'],
      ['android-live', 'held'],
      ['beta', 'held'],
    ])
    expect(result.platforms.map(({ platform, outcome }) => [platform, outcome])).toEqual([
      ['ios', 'published'],
      ['android', 'held'],
    ])
    expect([result.outcome, result.releaseType, result.version]).toEqual(['held', 'mixed', '1.0.1'])
    const start = `start native.yml main ${JSON.stringify({ commit, platforms: 'android' })}`
    expect(world.said).toEqual([start])
    await world.release({ configFile, nativeWorkflow: 'native.yml' })
    expect(world.said).toEqual([start])
  })

  it('each follows its own rules: a channel that would refuse the bundle gets none', async () => {
    const world = await shippedWorld()
    const configFile = config({
      ...perPlatform,
      'android-live': { ...perPlatform['android-live'], strategy: 'exact' },
    })
    const { outcome, channels } = await world.release({ configFile })
    expect(outcome).toBe('refused')
    expect(channels.map((channel) => [channel.outcome, channel.delivery])).toEqual([
      ['published', 'simulated'],
      ['refused', null],
    ])
  })

  it('a platform that no channel serves is told', async () => {
    const world = await shippedWorld()
    const text = 'no channel of the config serves android'
    const only = config({ 'ios-live': perPlatform['ios-live'] })
    expect((await world.plan({ configFile: only })).warnings.join()).toContain(text)
    expect((await world.plan({ configFile: config(perPlatform) })).warnings.join()).not.toContain(text)
  })
})
