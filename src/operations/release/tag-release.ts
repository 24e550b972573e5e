import type { CommandOf } from '../command.ts'
import type { Ports } from '../ports.ts'
import type { PlatformResult } from '../result.ts'
import type { Prepared } from './prepare.ts'

const live: readonly PlatformResult['outcome'][] = ['published', 'relinked', 'unchanged']

/**
 * Tags the released commit when that is asked for. A run that was killed before it came here tags when it is
 * repeated, because then the bundle is there and of this commit.
 */
export async function tagRelease(
  { commit, state }: Prepared,
  version: string,
  platforms: readonly PlatformResult[],
  { tag }: CommandOf<'release'>,
  { forge, log }: Ports,
): Promise<void> {
  if (tag === null || !platforms.some(({ outcome }) => live.includes(outcome))) return
  if (forge === null) return log.warn('no code host is known here: nothing was tagged')
  const before = state.bundles.find((bundle) => bundle.version === version)
  if (before !== undefined && before.commit !== commit) return
  await forge.createTag({ name: tag.replace('{version}', version), commit, message: `Release ${version}` })
}
