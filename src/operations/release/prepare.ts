import type { Backend, ChannelSettings, ChannelState } from '../../backend/backend.ts'
import type { Platform } from '../../core/platform.ts'
import { UpdateError } from '../../core/update-error.ts'
import type { PlatformVerdict } from '../../core/verdict.ts'
import type { Feed } from './feeds.ts'
import { isSuperseded, type LaneTarget, laneTarget } from './lane-order.ts'
import { nextVersion } from './next-version.ts'
import type { ReleaseCommand, ReleaseRun } from './open-run.ts'
import { type Reconciliation, reconcile } from './reconcile.ts'

/** What a platform is to do, before anything was built. */
export type PlatformPlan =
  | {
      readonly kind: 'move'
      readonly platform: Platform
      readonly verdict: PlatformVerdict
      readonly target: LaneTarget
    }
  | { readonly kind: 'hold'; readonly platform: Platform; readonly verdict: PlatformVerdict }
  | {
      readonly kind: 'superseded'
      readonly platform: Platform
      readonly verdict: PlatformVerdict
      readonly target: LaneTarget
    }

/** Everything a release knows of one channel before it builds. */
export interface Prepared extends ReleaseRun {
  readonly feed: Feed
  readonly channel: string
  readonly state: ChannelState
  readonly reconciliation: Reconciliation
  /** Settings of the config that differ from what is so, and that the backend cannot store. */
  readonly unkept: readonly (keyof ChannelSettings)[]
  /** About every platform of the app, also those that the channel does not serve. */
  readonly verdicted: readonly PlatformVerdict[]
  /** What happens on the platforms that the channel serves. */
  readonly plans: readonly PlatformPlan[]
  /** The name that a new bundle would get. */
  readonly version: string
}

/**
 * Reads one channel of a run from the store; writes nothing.
 * @param taken names that this run found used up, and no list shows
 * @throws UpdateError for input that no release can come from.
 */
export async function prepare(
  run: ReleaseRun,
  feed: Feed,
  command: ReleaseCommand,
  taken: readonly string[] = [],
): Promise<Prepared> {
  const { backend, repository, commit } = run
  const state = await backend.state(feed.channel.name)
  const reconciliation = reconcile(state, keptSettings(feed.channel.settings, backend))
  const unkept = unkeptSettings(feed.channel.settings, state, backend)
  const strategy = feed.channel.settings.strategy ?? state.strategy
  if (strategy === 'metadata' && command.minNative === null) {
    throw new UpdateError(
      'INPUT_INVALID',
      `channel ${feed.channel.name} has strategy metadata, which needs min-native`,
      {
        hint: 'Name the lowest native version that can run this release: --min-native 1.0.0',
      },
    )
  }
  const verdicted = await run.verdicts(state.natives)
  const preview = feed.channel.settings.preview ?? state.preview
  const wanted = feed.channel.settings.platforms ?? (state.exists ? state.platforms : [])
  const isServed = ({ platform }: PlatformVerdict): boolean =>
    wanted.length === 0 || wanted.includes(platform)
  const plans = await Promise.all(
    verdicted.filter(isServed).map(async (verdict): Promise<PlatformPlan> => {
      const { platform } = verdict
      const goes = verdict.verdict === 'ota' || (verdict.verdict === 'unknown' && preview)
      if (!goes) return { kind: 'hold', platform, verdict }
      const target = laneTarget(state, platform, verdict.fits, backend.lanes)
      const older = await isSuperseded(state, target, repository, commit, feed.branch)
      return { kind: older ? 'superseded' : 'move', platform, verdict, target }
    }),
  )
  const version = await nextVersion(command, run, { backend, state, plans, taken })
  return {
    ...run,
    feed,
    channel: feed.channel.name,
    state,
    reconciliation,
    unkept,
    verdicted,
    plans,
    version,
  }
}

/** What of a channel's settings the backend can store. */
function keptSettings(settings: ChannelSettings, { keeps }: Backend): ChannelSettings {
  return Object.fromEntries(
    Object.entries(settings).filter(([key]) => keeps.includes(key as keyof ChannelSettings)),
  )
}

/** Whether a channel is a preview is ours to know: a release asks the config. */
function unkeptSettings(
  settings: ChannelSettings,
  state: ChannelState,
  { keeps }: Backend,
): readonly (keyof ChannelSettings)[] {
  const keys = Object.keys(settings) as (keyof ChannelSettings)[]
  return keys.filter(
    (key) =>
      key !== 'preview' &&
      !keeps.includes(key) &&
      JSON.stringify(settings[key]) !== JSON.stringify(state[key]),
  )
}
