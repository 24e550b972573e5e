import { expect, it } from 'vitest'
import { type ChannelEnd, combined } from '../../../src/operations/release/channel-end.ts'

const run = { appId: 'com.example.notes', commit: 'c' }

function end(channel: string, outcome: string, platforms: object, but: Partial<ChannelEnd> = {}): ChannelEnd {
  const results = Object.entries(platforms).map(([platform, each]) => ({
    platform,
    outcome: each,
    because: `${channel} says so`,
    verdict: {},
  }))
  const facts = {
    channel,
    outcome,
    releaseType: 'ota',
    version: '1.0.1',
    previousVersion: '1.0.0',
    platforms: results,
    matrix: [`row of ${channel}`],
    channelChanges: [`change of ${channel}`],
    delivery: null,
  }
  return { facts, bundle: '1.0.1', warnings: [], next: [], checksum: null, size: null, ...but } as never
}
const proven = (of: ChannelEnd, delivery: string, version = '1.0.2'): Partial<ChannelEnd> => ({
  facts: { ...of.facts, delivery, version } as never,
  checksum: 'abc',
  size: 3,
})

it('one channel is said as it is', () => {
  const only = end('production', 'held', { ios: 'published', android: 'held' })
  expect(combined(run, [only])).toEqual({
    ...run,
    ...only.facts,
    releaseType: 'mixed',
    channels: [only.facts],
    warnings: [],
    next: [],
    checksum: null,
    size: null,
  })
})

it('several: the most urgent outcome, of each platform too; the version of the one that moved', () => {
  const held = end('a', 'held', { ios: 'held', android: 'published' })
  const moved = end('b', 'published', { ios: 'published', electron: 'unchanged' })
  const result = combined(run, [held, { ...moved, ...proven(moved, 'proven') }])
  expect(result).toMatchObject({
    channel: 'a,b',
    outcome: 'held',
    releaseType: 'mixed',
    version: '1.0.2',
    matrix: ['row of a', 'row of b'],
    channelChanges: ['change of a', 'change of b'],
    delivery: 'proven',
    checksum: 'abc',
    size: 3,
  })
  expect(result.platforms.map(({ platform, outcome, because }) => [platform, outcome, because])).toEqual([
    ['ios', 'held', 'a says so'],
    ['android', 'published', 'a says so'],
    ['electron', 'unchanged', 'b says so'],
  ])
})

it('the delivery is the worst of all that moved', () => {
  const plain = end('a', 'published', { ios: 'published' })
  const ended = (delivery: string): ChannelEnd => ({ ...plain, ...proven(plain, delivery) })
  expect(combined(run, [ended('proven'), plain]).delivery).toBe('proven')
  expect(combined(run, [ended('proven'), ended('simulated')]).delivery).toBe('simulated')
  expect(combined(run, [ended('simulated'), ended('pending')]).delivery).toBe('pending')
  expect(combined(run, [plain, plain]).delivery).toBeNull()
})

it('what several channels say alike is said once', () => {
  const said = { warnings: ['there is no lockfile'], next: [{ text: 'Ship it', line: null }] }
  const result = combined(
    run,
    [end('a', 'held', { ios: 'held' }, said), end('b', 'held', { ios: 'held' }, said)],
    ['no channel serves electron'],
  )
  expect(result.warnings).toEqual(['there is no lockfile', 'no channel serves electron'])
  expect(result.next).toEqual(said.next)
})
