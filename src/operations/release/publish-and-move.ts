import type { PublishedBundle } from '../../backend/backend.ts'
import type { PackagedRelease } from '../../core/packaged-release.ts'
import type { CommandOf } from '../command.ts'
import type { Ports } from '../ports.ts'
import type { PlatformResult } from '../result.ts'
import { heldAfter } from './held-after.ts'
import type { Prepared } from './prepare.ts'
import type { Progress } from './progress.ts'
import { laneChanges, type Move } from './prove.ts'
import { startNativeWorkflow } from './start-native-workflow.ts'

export interface Writing {
  readonly going: readonly Move[]
  readonly platforms: readonly PlatformResult[]
  /** All channels of the run, this one included. */
  readonly channels: readonly [Prepared, ...Prepared[]]
  readonly progress: Progress
}

/**
 * Everything a release writes, the pointer last: a run that is killed anywhere leaves devices on the bundle they had,
 * and is simply repeated.
 * @throws UpdateError `CONFLICT` when another run was faster
 */
export async function publishAndMove(
  prepared: Prepared,
  release: PackagedRelease,
  { going, platforms, channels, progress }: Writing,
  command: CommandOf<'release'>,
  ports: Ports,
): Promise<PublishedBundle> {
  const { backend, channel, state, commit, reconciliation } = prepared
  const published = await backend.publish(release)
  // Also when the move is lost to another run.
  if (published.created) progress.created.add(release.version)
  const { settings } = reconciliation
  const revision =
    settings !== null || !state.exists
      ? await backend.configure(channel, settings ?? {}, state.revision)
      : state.revision
  const waiting = platforms.filter(({ outcome }) => outcome === 'held').map(({ platform }) => platform)
  const gone = going.map(({ platform }) => platform)
  const held = heldAfter(prepared, release.version, waiting, gone, ports)
  await startNativeWorkflow(channels, progress.started, command, ports)
  const changed = JSON.stringify(held) === JSON.stringify(state.held) ? undefined : held
  await backend.move(channel, laneChanges(going, release.version, commit), revision, changed)
  return published
}
