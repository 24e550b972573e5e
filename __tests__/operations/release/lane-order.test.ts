import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nativeEntry } from '../../../src/core/native-build.ts'
import { nodeExec } from '../../../src/operations/node-exec.ts'
import { isSuperseded, laneTarget } from '../../../src/operations/release/lane-order.ts'
import { openRepository } from '../../../src/project/git/repository.ts'
import { aNativeBuild } from '../../helpers/a-release.ts'
import { aChannelState } from '../../helpers/channel-state.ts'
import { fixtureRepo } from '../../helpers/fixture-repo.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'

const old = aNativeBuild('1.0.0', '1', 'a')
const current = aNativeBuild('1.1.0', '2', 'b')
const bundle = (version: string, commit: string | null = null) => ({
  version,
  commit,
  contentDigest: null,
  checksum: 'x',
  deleted: false,
  unfinished: false,
})
const state = aChannelState({
  natives: [old, current],
  lanes: [
    { platform: 'android', fingerprint: null, bundle: bundle('1.1.1') },
    { platform: 'android', fingerprint: old.fingerprint.hash, bundle: bundle('1.0.5') },
  ],
})

describe('the pointers that a release moves', () => {
  it.each([
    [
      'the lane of the newest build',
      [nativeEntry(current)],
      true,
      { fingerprint: current.fingerprint.hash, newest: true, serves: null },
    ],
    [
      'the lane of an older one',
      [nativeEntry(old)],
      true,
      { fingerprint: old.fingerprint.hash, newest: false, serves: '1.0.5' },
    ],
    ['without a ledger, the platform’s own', [], true, { fingerprint: null, newest: true, serves: '1.1.1' }],
    [
      'where there are no lanes, the only one',
      [nativeEntry(old)],
      false,
      { fingerprint: null, newest: true, serves: '1.1.1' },
    ],
  ])('%s', (_what, fits, lanes, target) => {
    expect(laneTarget(state, 'android', fits, lanes)).toEqual({ platform: 'android', ...target })
  })

  it('a retired build is not the newest', () => {
    const retired = { ...state, natives: [old, { ...current, retired: true }] }
    expect(laneTarget(retired, 'android', [nativeEntry(old)], true).newest).toBe(true)
  })
})

describe('an older commit never overwrites a newer one', () => {
  it.each([
    ['nothing is served', null, 'two', false],
    ['a bundle of somebody else', 'somebody', 'two', false],
    ['the same commit', 'two', 'two', false],
    ['an older commit', 'one', 'two', false],
    ['a newer commit', 'two', 'one', true],
  ])('served: %s', async (_what, served, ours, superseded) => {
    const repo = fixtureRepo(join(tempFolder(), 'notes'))
    const commits: Record<string, string | null> = { one: repo.git('rev-parse', 'HEAD'), somebody: null }
    repo.write('a.txt', '1')
    commits.two = repo.commit('feat: two')
    const now = aChannelState({ bundles: [bundle('1.0.1', commits[served ?? ''] ?? null)] })
    const target = {
      platform: 'android',
      fingerprint: null,
      newest: true,
      serves: served === null ? null : '1.0.1',
    } as const
    const repository = await openRepository(nodeExec, repo.folder, process.env)
    expect(await isSuperseded(now, target, repository, commits[ours] ?? '', 'main')).toBe(superseded)
  })

  it('rewritten history: the tip of the branch goes, anything else does not', async () => {
    const repo = fixtureRepo(join(tempFolder(), 'notes'))
    repo.write('a.txt', '1')
    const served = repo.commit('feat: one')
    repo.git('reset', '--quiet', '--hard', 'HEAD~1')
    repo.write('b.txt', '2')
    const tip = repo.commit('feat: instead')
    const now = aChannelState({ bundles: [bundle('1.0.1', served)] })
    const target = { platform: 'android', fingerprint: null, newest: true, serves: '1.0.1' } as const
    const repository = await openRepository(nodeExec, repo.folder, process.env)
    expect(await isSuperseded(now, target, repository, tip, 'main')).toBe(false)
    repo.write('c.txt', '3')
    repo.commit('feat: newer')
    expect(await isSuperseded(now, target, repository, tip, 'main')).toBe(true)
  })
})
