import type { CommandOf } from '../command.ts'
import type { Ports } from '../ports.ts'
import type { PlatformResult } from '../result.ts'
import type { Prepared } from './prepare.ts'

/** Tags the released commit, and starts the native workflow for what is held; both only when asked for. */
export async function tagRelease(
  { commit, feed, state }: Prepared,
  version: string,
  platforms: readonly PlatformResult[],
  { tag, nativeWorkflow }: CommandOf<'release'>,
  { forge, log }: Ports,
): Promise<void> {
  if (forge === null) {
    if (tag !== null || nativeWorkflow !== null)
      log.warn('no code host is known here: nothing was tagged or started')
    return
  }
  if (tag !== null && platforms.some(({ outcome }) => outcome === 'published')) {
    await forge.createTag({ name: tag.replace('{version}', version), commit, message: `Release ${version}` })
  }
  const held = platforms.filter(({ outcome, verdict }) => outcome === 'held' && verdict.verdict === 'native')
  const known = state.held.some((entry) => entry.commit === commit)
  if (nativeWorkflow === null || held.length === 0 || known) return
  if (forge.dispatchWorkflow === null) return log.warn(`${forge.name} cannot start workflows`)
  await forge.dispatchWorkflow(nativeWorkflow, feed.branch ?? commit, {
    commit,
    platforms: held.map(({ platform }) => platform).join(','),
  })
}
