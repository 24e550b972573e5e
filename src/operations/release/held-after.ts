import type { Held } from '../../core/channel.ts'
import type { Platform } from '../../core/platform.ts'
import type { Ports } from '../ports.ts'
import type { Prepared } from './prepare.ts'

/** Entries of the channel's waiting list after this run: ours is there once, and what went out waits no longer. */
export function heldAfter(
  { state, commit }: Prepared,
  version: string,
  waiting: readonly Platform[],
  gone: readonly Platform[],
  ports: Ports,
): readonly Held[] {
  const others = state.held.flatMap((entry) => {
    const platforms = entry.platforms.filter(
      (platform) => !(entry.version === version && gone.includes(platform)),
    )
    return platforms.length === 0 ? [] : [{ ...entry, platforms }]
  })
  const present = others.find((entry) => entry.version === version)
  if (waiting.length === 0) return others
  if (present !== undefined && waiting.every((platform) => present.platforms.includes(platform)))
    return others
  const since = ports.clock.now().toISOString()
  return [
    ...others.filter((entry) => entry !== present),
    { version, commit, platforms: waiting, since },
  ].slice(-20)
}
