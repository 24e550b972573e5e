import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { CommandOf } from '../../src/operations/command.ts'
import { parseChannels } from '../../src/operations/config/parse-channels.ts'
import { explain } from '../../src/operations/explain.ts'
import { commandWith } from '../helpers/command.ts'
import { type OperationWorld, shippedWorld } from '../helpers/operation-world.ts'

const ask = (world: OperationWorld, options: Partial<CommandOf<'explain'>>) =>
  explain(
    commandWith('explain', { workingDirectory: world.repo.folder, store: world.store, ...options }),
    world.ports,
  )

describe('what a device gets', () => {
  it('by its description, with every rule that looked at it', async () => {
    const world = await shippedWorld()
    await world.release()
    const { decision, sentences } = await ask(world, { device: 'android,native=1.0.0+1' })
    expect(decision).toMatchObject({ kind: 'update', bundle: '1.0.1' })
    expect(sentences[0]).toBe('The device gets bundle 1.0.1 now (channel production).')
    expect(sentences.join('\n')).toContain('lane chooses: the lane of android 1.0.0+1 offers 1.0.1')
  })

  it('with several channels: the one that its platform follows, or the one that was named', async () => {
    const world = await shippedWorld()
    const live = { from: { branch: 'main' } }
    const channels = parseChannels({
      'ios-live': { ...live, platforms: ['ios'], default: ['ios'] },
      'android-live': { ...live, platforms: ['android'], default: ['android'] },
      beta: { from: { branch: 'develop' }, selfAssign: true },
    })
    const configFile = { path: null, appId: null, channels, values: {} }
    await world.release({ configFile })
    const told = async (options: Partial<CommandOf<'explain'>>) =>
      (await ask(world, { configFile, ...options })).sentences[0]
    expect(await told({ device: 'ios,native=1.0.0+1' })).toContain('bundle 1.0.1 now (channel ios-live)')
    expect(await told({ device: 'android,native=1.0.0+1' })).toContain('(channel android-live)')
    await world.release({ configFile, channel: ['beta'] })
    const beta = 'bundle 1.0.1 now (channel beta)'
    expect(await told({ device: 'android,native=1.0.0+1,channel=beta' })).toContain(beta)
    expect(await told({ device: 'android,native=1.0.0+1', channel: ['beta'] })).toContain(beta)
    await expect(told({ device: 'ios', channel: ['a', 'b'] })).rejects.toThrow(/one channel, got a, b/)
  })

  it('by a recorded request', async () => {
    const world = await shippedWorld()
    await world.release()
    const request = join(world.repo.folder, 'request.json')
    const body = {
      platform: 'ios',
      device_id: '00000000-0000-4000-8000-000000000001',
      app_id: 'com.example.notes',
      version_build: '1.0.0',
      version_name: 'builtin',
      plugin_version: '8.51.23',
      is_emulator: false,
      is_prod: true,
    }
    writeFileSync(request, JSON.stringify(body))
    expect((await ask(world, { request })).decision).toMatchObject({ bundle: '1.0.1' })
    writeFileSync(request, JSON.stringify({ ...body, version_build: '1.2.3.4' }))
    await expect(ask(world, { request })).rejects.toThrow(/the request is malformed/)
    writeFileSync(request, '{')
    await expect(ask(world, { request })).rejects.toThrow(/the request is malformed/)
  })

  it('why a commit is native, and what does not count', async () => {
    const world = await shippedWorld()
    world.repo.edit('android/variables.gradle', 'minSdkVersion = ', 'minSdkVersion = 9')
    world.repo.commit('feat: newer phones')
    const { sentences } = await ask(world, { native: true })
    expect(sentences).toContain('ios: ota')
    expect(sentences).toContain('android: native')
    expect(sentences.join('\n')).toMatch(
      /GRADLE_CHANGED: android\/variables\.gradle changed \(minSdkVersion\)/,
    )
    expect(sentences.join('\n')).toMatch(/ignored, web app and tooling: 1 files, for example src\/main\.js/)
  })
})

describe('a code', () => {
  it('means what the docs say', async () => {
    const world = {} as OperationWorld
    const { sentences, decision } = await explain(
      commandWith('explain', { workingDirectory: '.', code: 'disable_auto_update_under_native' }),
      world.ports,
    )
    expect(decision).toBeNull()
    expect(sentences.join('\n')).toMatch(/native/)
  })
})

describe('what cannot be explained says what to ask instead', () => {
  it.each<[string, Partial<CommandOf<'explain'>>, RegExp]>([
    ['no store', { store: null, device: 'ios' }, /wants a store/],
    ['no question', {}, /wants one of --device, --request, --code, --native/],
    ['an unknown code', { code: 'no_such_code' }, /"no_such_code" is no answer, stat or error code/],
    ['a request that is not there', { request: '/none.json' }, /cannot be read/],
  ])('%s', async (_what, options, why) => {
    await expect(ask(await shippedWorld(), options)).rejects.toThrow(why)
  })
})
