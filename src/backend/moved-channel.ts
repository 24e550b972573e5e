import { type Channel, type ChannelMove, type Held, historyLimit } from '../core/channel.ts'
import type { PerPlatform } from '../core/platform.ts'
import type { Candidate, LaneChange } from './backend.ts'

/** The channel after its pointers moved; the same object when nothing changes. */
export function movedChannel(
  channel: Channel,
  changes: readonly LaneChange[],
  held: readonly Held[],
  at: string,
): Channel {
  const moves: ChannelMove[] = []
  const current = { ...channel.current }
  const lanes = { ...channel.lanes }
  for (const { platform, fingerprint, to, commit } of changes) {
    const from = fingerprint === null ? current[platform] : (lanes[platform][fingerprint] ?? null)
    if (from === to) continue
    if (fingerprint === null) current[platform] = to
    else lanes[platform] = { ...lanes[platform], [fingerprint]: to }
    moves.push({ platform, lane: fingerprint, from, to, commit, at })
  }
  const heldChanged = JSON.stringify(held) !== JSON.stringify(channel.held)
  if (moves.length === 0 && !heldChanged) return channel
  return {
    ...channel,
    current: current satisfies PerPlatform<string | null>,
    lanes,
    held: [...held],
    history: [...channel.history, ...moves].slice(-historyLimit),
  }
}

/** The channel with another candidate for a share of its devices; the same object when nothing changes. */
export function withCandidate(channel: Channel, candidate: Candidate | null, at: string): Channel {
  const before = channel.rollout
  if (candidate === null) return before === null ? channel : { ...channel, rollout: null }
  const { bundle, bps, paused } = candidate
  // One candidate keeps its draw while its share grows; another one, or the same one later, draws anew.
  const id = before?.bundle === bundle ? before.id : `${bundle} ${at}`
  const rollout = { id, bundle, bps, enabled: true, paused }
  return JSON.stringify(rollout) === JSON.stringify(before) ? channel : { ...channel, rollout }
}
