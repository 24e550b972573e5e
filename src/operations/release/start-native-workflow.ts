import type { CommandOf } from '../command.ts'
import type { Ports } from '../ports.ts'
import type { PlatformResult } from '../result.ts'
import type { Prepared } from './prepare.ts'

/**
 * Starts the workflow that makes a native build, once per commit: the channel remembers what it waits for. Called
 * before that is written, so that a run that is killed starts it twice rather than never.
 */
export async function startNativeWorkflow(
  { commit, feed, state }: Prepared,
  platforms: readonly PlatformResult[],
  { nativeWorkflow }: CommandOf<'release'>,
  { forge, event, log }: Ports,
): Promise<void> {
  const held = platforms.filter(({ outcome, verdict }) => outcome === 'held' && verdict.verdict === 'native')
  const known = state.held.some((entry) => entry.commit === commit)
  if (nativeWorkflow === null || held.length === 0 || known) return
  if (forge === null || forge.dispatchWorkflow === null) {
    return log.warn(
      `${nativeWorkflow} was not started: ${forge?.name ?? 'this machine'} cannot start workflows`,
    )
  }
  const ref = event?.branch ?? event?.tag ?? feed.branch
  if (ref === null) return log.warn(`${nativeWorkflow} was not started: no branch or tag is checked out`)
  await forge.dispatchWorkflow(nativeWorkflow, ref, {
    commit,
    platforms: held.map(({ platform }) => platform).join(','),
  })
}
