import type { ChannelState } from '../../backend/backend.ts'
import { UpdateError, withHint } from '../../core/update-error.ts'
import type { Prepared } from './prepare.ts'

/**
 * Does what writes. When the far side fails in the middle, the error says what devices get now: read anew, because a
 * write that failed may have been done.
 * @throws UpdateError as `work` does, with what is live in its hint; a lost race as it is, since the run goes on
 */
export async function sayingWhatIsLive<T>(
  { backend, channel, state }: Pick<Prepared, 'backend' | 'channel' | 'state'>,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof UpdateError) || error.code === 'CONFLICT') throw error
    const now = await backend.state(channel).catch(() => null)
    const live =
      now === null
        ? `What is live now could not be read; before this run, ${liveText(state)}.`
        : `Live now: ${liveText(now)}.`
    throw withHint(error, live)
  }
}

/** `channel production serves 1.0.1 to ios, android`. */
export function liveText({ channel, exists, lanes, platforms }: ChannelState): string {
  if (!exists) return `channel ${channel} does not exist`
  const served = new Map<string, Set<string>>()
  for (const { platform, bundle } of lanes) {
    if (bundle === null || !platforms.includes(platform)) continue
    served.set(bundle.version, (served.get(bundle.version) ?? new Set()).add(platform))
  }
  if (served.size === 0) return `channel ${channel} serves no bundle`
  const each = [...served].map(([version, to]) => `${version} to ${[...to].join(', ')}`)
  return `channel ${channel} serves ${each.join('; ')}`
}
