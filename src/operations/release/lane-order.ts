import type { ChannelState } from '../../backend/backend.ts'
import type { NativeEntry } from '../../core/native-build.ts'
import type { Platform } from '../../core/platform.ts'
import { ancestryOf, branchTip } from '../../project/git/ancestry.ts'
import type { Repository } from '../../project/git/repository.ts'

/** The pointers that a release would move on one platform. */
export interface LaneTarget {
  readonly platform: Platform
  /** Null: the platform's own pointer, where no ledger says which lanes there are. */
  readonly fingerprint: string | null
  /** The platform's own pointer moves too: this is the lane of the newest native build. */
  readonly newest: boolean
  /** What the lane serves now. */
  readonly serves: string | null
}

/**
 * Where a commit goes on a platform, from the native builds that can run it.
 * @param lanes false: the channel has one pointer for everybody
 */
export function laneTarget(
  state: ChannelState,
  platform: Platform,
  fits: readonly NativeEntry[],
  lanes: boolean,
): LaneTarget {
  const fingerprint = lanes ? (fits[0]?.fingerprint ?? null) : null
  const live = state.natives.filter((build) => build.platform === platform && !build.retired)
  const newest = fingerprint === null || live.at(-1)?.fingerprint.hash === fingerprint
  const lane = state.lanes.find((each) => each.platform === platform && each.fingerprint === fingerprint)
  return { platform, fingerprint, newest, serves: lane?.bundle?.version ?? null }
}

/**
 * Whether a lane serves a newer commit than ours. Rewritten history: ours goes when it is the tip of the branch that
 * feeds the channel.
 */
export async function isSuperseded(
  state: ChannelState,
  target: LaneTarget,
  repository: Repository,
  commit: string,
  branch: string | null,
): Promise<boolean> {
  const served = state.bundles.find(({ version }) => version === target.serves)?.commit ?? null
  if (served === null) return false
  const ancestry = await ancestryOf(repository, commit, served)
  if (ancestry === 'same' || ancestry === 'descendant') return false
  if (ancestry === 'ancestor') return true
  const tip = branch === null ? null : await branchTip(repository, branch)
  return tip !== commit
}
