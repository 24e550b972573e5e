import { describe, expect, it } from 'vitest'
import type { LaneChange } from '../../src/backend/backend.ts'
import { movedChannel, withCandidate } from '../../src/backend/moved-channel.ts'
import { type Channel, type Held, historyLimit, newChannel } from '../../src/core/channel.ts'
import { fingerprint } from '../helpers/one-channel.ts'

const at = '2026-01-31T12:00:00Z'
const lane = fingerprint('a')
const to = (version: string, but: Partial<LaneChange> = {}): LaneChange => ({
  platform: 'ios',
  fingerprint: null,
  to: version,
  commit: 'c',
  ...but,
})
const moved = (channel: Channel, ...changes: readonly LaneChange[]) =>
  movedChannel(channel, changes, channel.held, at)
const fresh = newChannel('production')

describe('a pointer that moves', () => {
  it('is that of the platform, or of one lane, and the others stay', () => {
    const channel = moved(fresh, to('1.0.1'), to('1.0.2', { platform: 'android', fingerprint: lane }))
    expect(channel.current).toEqual({ ios: '1.0.1', android: null, electron: null })
    expect(channel.lanes).toEqual({ ios: {}, android: { [lane]: '1.0.2' }, electron: {} })
    expect(fresh.lanes.android).toEqual({})
  })

  it('is remembered with where it was', () => {
    const channel = moved(moved(fresh, to('1.0.1')), to('builtin', { commit: null }))
    expect(channel.history).toEqual([
      { platform: 'ios', lane: null, from: null, to: '1.0.1', commit: 'c', at },
      { platform: 'ios', lane: null, from: '1.0.1', to: 'builtin', commit: null, at },
    ])
  })

  it('to where it is, is no move: the channel stays the same object', () => {
    const channel = moved(fresh, to('1.0.1'), to('1.0.2', { fingerprint: lane }))
    expect(moved(channel, to('1.0.1'), to('1.0.2', { fingerprint: lane }))).toBe(channel)
    expect(moved(channel)).toBe(channel)
  })

  it('is remembered only so often, the newest last', () => {
    let channel: Channel = fresh
    for (let patch = 1; patch <= historyLimit + 5; patch += 1) channel = moved(channel, to(`1.0.${patch}`))
    expect(channel.history).toHaveLength(historyLimit)
    expect(channel.history.at(-1)?.to).toBe(`1.0.${historyLimit + 5}`)
    expect(channel.history[0]?.to).toBe('1.0.6')
  })
})

describe('what is held', () => {
  const held: readonly Held[] = [{ version: '1.0.2', commit: 'c', platforms: ['ios'], since: at }]

  it('is replaced as a whole, without a move in the history', () => {
    const channel = movedChannel(fresh, [], held, at)
    expect([channel.held, channel.history]).toEqual([held, []])
    expect(movedChannel(channel, [], [], at).held).toEqual([])
  })

  it('the same list again is no change', () => {
    const channel = movedChannel(fresh, [], held, at)
    expect(movedChannel(channel, [], [...held], at)).toBe(channel)
  })
})

describe('a candidate', () => {
  const candidate = { bundle: '1.0.2', bps: 500, paused: false }
  const started = withCandidate(fresh, candidate, at)

  it('draws once while its share grows, and anew when it is another or comes again', () => {
    const grown = withCandidate(started, { ...candidate, bps: 5000, paused: true }, 'later')
    expect(started.rollout).toEqual({ id: `1.0.2 ${at}`, enabled: true, ...candidate })
    expect(grown.rollout).toEqual({ id: `1.0.2 ${at}`, enabled: true, ...candidate, bps: 5000, paused: true })
    const ended = withCandidate(grown, null, 'later')
    expect(ended.rollout).toBeNull()
    expect(withCandidate(ended, candidate, 'later').rollout?.id).toBe('1.0.2 later')
    expect(withCandidate(started, { ...candidate, bundle: '1.0.3' }, at).rollout?.id).toBe(`1.0.3 ${at}`)
  })

  it('that is there already changes nothing', () => {
    expect(withCandidate(started, candidate, 'later')).toBe(started)
    expect(withCandidate(fresh, null, at)).toBe(fresh)
  })
})
