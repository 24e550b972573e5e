import { type Channel, type ChannelMove, type Held, historyLimit } from '../core/channel.ts'
import type { PerPlatform } from '../core/platform.ts'
import type { LaneChange } from './backend.ts'

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
