import { beforeEach, describe, expect, it } from 'vitest'
import type { Fingerprint } from '../../../src/core/fingerprint.ts'
import type { NativeBuild } from '../../../src/core/native-build.ts'
import type { Platform } from '../../../src/core/platform.ts'
import {
  byTheSameEvidence,
  compareWithShipped,
  shippedApps,
} from '../../../src/operations/release/compare-with-shipped.ts'
import type { Prepared } from '../../../src/operations/release/prepare.ts'
import { fingerprintOf } from '../../../src/project/fingerprint-of.ts'
import { aNativeBuild } from '../../helpers/a-release.ts'
import { type OperationWorld, shippedWorld } from '../../helpers/operation-world.ts'

let world: OperationWorld
let prepared: Prepared
let wanted: Fingerprint

beforeEach(async () => {
  world = await shippedWorld()
  prepared = await world.prepared()
  wanted = (await fingerprintOf(prepared.app, 'android')).fingerprint
})

const shipped = () => shippedApps(prepared.repository, prepared.app, world.ports)
const record = (but: Partial<NativeBuild> = {}): NativeBuild =>
  aNativeBuild('1.0.0', '1', 'a', { commit: world.repo.git('rev-parse', 'HEAD~1'), ...but })
const otherRecipe = () => ({ ...wanted, recipe: 0, hash: '0'.repeat(64) as Fingerprint['hash'] })

describe('a commit against a shipped build', () => {
  it('is compared by the record where that says "the same"', async () => {
    const build = record({ fingerprint: wanted, commit: 'f'.repeat(40) })
    expect((await compareWithShipped(prepared.app, build, wanted, shipped())).shipped.hash).toBe(wanted.hash)
  })

  it('is compared once more by the commit of the build where the record says otherwise', async () => {
    const build = record({ fingerprint: otherRecipe() })
    const found = await compareWithShipped(prepared.app, build, wanted, shipped())
    expect(found.shipped.hash).toBe(found.wanted.hash)
  })

  it.each<[string, () => Partial<NativeBuild>]>([
    ['a work tree that was not committed', () => ({ dirty: true })],
    ['no commit', () => ({ commit: null })],
    ['a commit that is nowhere', () => ({ commit: 'f'.repeat(40) })],
  ])('a build of %s has only its record', async (_what, but) => {
    const build = record({ fingerprint: otherRecipe(), ...but() })
    const found = await compareWithShipped(prepared.app, build, wanted, shipped())
    expect(found.shipped.hash).toBe('0'.repeat(64))
  })

  it('what a build took from its environment is nowhere but in the record', async () => {
    const variable = {
      kind: 'env',
      id: 'env APP',
      hash: 'x',
      label: 'APP',
      code: 'ENV_CHANGED',
      impact: 'compat',
    }
    const fingerprint = { ...otherRecipe(), sources: [variable] } as unknown as Fingerprint
    const found = await compareWithShipped(prepared.app, record({ fingerprint }), wanted, shipped())
    expect(found.shipped.sources).toHaveLength(1)
  })
})

describe('the trees that builds were made from', () => {
  it('are read once, and are null for what is not there', async () => {
    const apps = shipped()
    const commit = world.repo.git('rev-parse', 'HEAD~1')
    const [one, two] = [await apps.here(commit), await apps.anywhere(commit)]
    expect(one === two && one !== null).toBe(true)
    expect([await apps.here('f'.repeat(40)), await apps.anywhere('f'.repeat(40))]).toEqual([null, null])
  })

  it.each<Platform>(['ios', 'android'])('a later "cap sync" is no difference on %s', async (platform) => {
    const before = await shipped().here(world.repo.git('rev-parse', 'HEAD~1'))
    if (before === null) throw new Error('the commit is here')
    const { shipped: old, wanted: now } = await byTheSameEvidence(before, prepared.app, platform)
    expect(old.hash).toBe(now.hash)
  })
})
