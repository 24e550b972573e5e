import type { Platform } from '../../core/platform.ts'
import type { CommandOf } from '../command.ts'
import type { Ports } from '../ports.ts'
import type { Prepared } from './prepare.ts'

/**
 * Starts the workflow that makes a native build, once per commit, for the platforms of all channels of the run:
 * channels remember what they wait for. Called before that is written, so that a run that is killed starts it twice
 * rather than never.
 * @param started what this run has started; added to
 */
export async function startNativeWorkflow(
  channels: readonly [Prepared, ...Prepared[]],
  started: Set<Platform>,
  { nativeWorkflow }: CommandOf<'release'>,
  { forge, event, log }: Ports,
): Promise<void> {
  if (nativeWorkflow === null) return
  const [{ commit, feed }] = channels
  const known = channels.flatMap(({ state }) =>
    state.held.filter((entry) => entry.commit === commit).flatMap(({ platforms }) => platforms),
  )
  const held = channels.flatMap(({ plans }) =>
    plans
      .filter(({ kind, verdict }) => kind === 'hold' && verdict.verdict === 'native')
      .map(({ platform }) => platform),
  )
  const wanted = [...new Set(held)].filter((platform) => !known.includes(platform) && !started.has(platform))
  if (wanted.length === 0) return
  for (const platform of wanted) started.add(platform)
  if (forge === null || forge.dispatchWorkflow === null) {
    return log.warn(
      `${nativeWorkflow} was not started: ${forge?.name ?? 'this machine'} cannot start workflows`,
    )
  }
  const ref = event?.branch ?? event?.tag ?? feed.branch
  if (ref === null) return log.warn(`${nativeWorkflow} was not started: no branch or tag is checked out`)
  await forge.dispatchWorkflow(nativeWorkflow, ref, { commit, platforms: wanted.join(',') })
}
