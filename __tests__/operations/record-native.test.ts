import { beforeEach, describe, expect, it } from 'vitest'
import type { Backend } from '../../src/backend/backend.ts'
import { selfHosted } from '../../src/backend/self-hosted.ts'
import type { NativeBuild } from '../../src/core/native-build.ts'
import { recordNative, type Shipped } from '../../src/operations/record-native.ts'
import { openApp } from '../../src/operations/release/app-context.ts'
import { memoryStorage } from '../../src/storage/memory.ts'
import { stillClock } from '../helpers/a-release.ts'
import { commandWith } from '../helpers/command.ts'
import { keyPair } from '../helpers/key-pair.ts'
import { type OperationWorld, operationWorld } from '../helpers/operation-world.ts'

let world: OperationWorld
let backend: Backend

beforeEach(() => {
  world = operationWorld({ clock: stillClock, env: { ...process.env, GITHUB_ACTOR: 'ann' } })
  backend = selfHosted(memoryStorage(), 'com.example.notes', stillClock)
})

async function record(but: Partial<Shipped> = {}) {
  const context = await openApp(commandWith('native', { workingDirectory: world.repo.folder }), world.ports)
  const shipped: Shipped = { platform: 'ios', version: null, build: null, ref: null, ...but }
  return recordNative(context, backend, shipped, false, world.ports)
}
const recorded = async (): Promise<NativeBuild | undefined> => (await backend.state('production')).natives[0]

describe('the record of a shipped build', () => {
  it('has the numbers of the native project, the commit, and who recorded it when', async () => {
    const { warnings } = await record()
    expect(await recorded()).toMatchObject({
      platform: 'ios',
      version: '1.0',
      build: '1',
      commit: world.repo.git('rev-parse', 'HEAD'),
      dirty: false,
      keyId: null,
      recordedBy: 'ann',
      recordedAt: '2026-01-31T12:00:00.000Z',
      retired: false,
    })
    expect(warnings).toEqual([])
  })

  it('may be of any commit, and then says nothing of the work tree', async () => {
    const commit = world.repo.git('rev-parse', 'HEAD')
    world.repo.write('ios/App/App/Extra.swift', 'let a = 1')
    await record({ ref: 'main', build: '7' })
    const first = await recorded()
    expect(first).toMatchObject({ commit, dirty: false, build: '7' })
    const { warnings } = await record({ build: '8' })
    expect(warnings[0]).toContain('changes that are not committed')
    const { natives } = await backend.state('production')
    expect(natives.find(({ build }) => build === '8')?.dirty).toBe(true)
    expect(natives[1]?.fingerprint.hash === first?.fingerprint.hash).toBe(false)
  })

  it('knows the public key and the version that the config gives the binary', async () => {
    const { publicPem } = keyPair()
    world.repo.edit(
      'capacitor.config.ts',
      'updateUrl:',
      `version: '3.0.0', publicKey: ${JSON.stringify(publicPem)}, updateUrl:`,
    )
    world.repo.commit('feat: a key')
    await record()
    expect(await recorded()).toMatchObject({
      configVersion: '3.0.0',
      keyId: expect.stringMatching(/^MIIB.{16}$/),
    })
  })

  it.each<[string, Partial<Shipped>, RegExp]>([
    ['a platform that is not there', { platform: 'electron' }, /has no electron platform/],
    ['a commit that is not there', { ref: 'nowhere' }, /nowhere/],
  ])('%s is refused', async (_what, shipped, why) => {
    await expect(record(shipped)).rejects.toThrow(why)
    expect(await recorded()).toBeUndefined()
  })
})
