import type { Backend, ChannelSettings, ChannelState } from '../../backend/backend.ts'
import type { Platform } from '../../core/platform.ts'
import { UpdateError } from '../../core/update-error.ts'
import type { PlatformVerdict } from '../../core/verdict.ts'
import type { BundleKey } from '../../packaging/bundle-key.ts'
import { type PackageManager, packageManagerOf } from '../../project/package-manager.ts'
import type { CommandOf } from '../command.ts'
import type { Ports } from '../ports.ts'
import { appBackend } from './app-backend.ts'
import { type AppContext, openApp } from './app-context.ts'
import { configuredChannels, type Feed, feedOf } from './feeds.ts'
import { isSuperseded, type LaneTarget, laneTarget } from './lane-order.ts'
import { nextVersion } from './next-version.ts'
import { readBundleKey } from './read-bundle-key.ts'
import { type Reconciliation, reconcile } from './reconcile.ts'
import { verdictsOf } from './verdicts.ts'

type ReleaseCommand = CommandOf<'plan'> | CommandOf<'release'>

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

/** Everything a release knows before it builds. */
export interface Prepared extends AppContext {
  readonly backend: Backend
  readonly feed: Feed
  readonly channel: string
  readonly state: ChannelState
  readonly reconciliation: Reconciliation
  readonly plans: readonly PlatformPlan[]
  /** The name that a new bundle would get. */
  readonly version: string
  readonly commit: string
  readonly manager: PackageManager
  /** The key that the bundle is encrypted with; null: it is plain. */
  readonly key: BundleKey | null
}

/**
 * Reads the app, the store and git; writes nothing.
 * @param taken names that this run found used up, and no list shows
 * @throws UpdateError for input that no release can come from.
 */
export async function prepare(
  command: ReleaseCommand,
  ports: Ports,
  taken: readonly string[] = [],
): Promise<Prepared> {
  const context = await openApp(command, ports)
  const { repository, platforms } = context
  if (platforms.length === 0) {
    throw new UpdateError('INPUT_INVALID', `${context.folder} has no native platform`, {
      hint: 'Add one: npx cap add android, npx cap add ios; and commit its folder.',
    })
  }
  const channels = await configuredChannels(command.configFile, repository, platforms, ports)
  const feed = await feedOf(command.channel, channels, repository, ports)
  const manager = await packageManagerOf(context.folder, context.repository.root)
  const key =
    'privateKey' in command && command.privateKey !== null ? await readBundleKey(command.privateKey) : null
  const backend = appBackend(command, context, ports, key)
  const state = await backend.state(feed.channel.name)
  const reconciliation = reconcile(state, keptSettings(feed.channel.settings, backend))
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
  const verdicts = await verdictsOf(context, state.natives, command, ports)
  const commit = repository.head
  const preview = feed.channel.settings.preview ?? state.preview
  const wanted = feed.channel.settings.platforms ?? (state.exists ? state.platforms : [])
  const isServed = ({ platform }: PlatformVerdict): boolean =>
    wanted.length === 0 || wanted.includes(platform)
  const plans = await Promise.all(
    verdicts.filter(isServed).map(async (verdict): Promise<PlatformPlan> => {
      const { platform } = verdict
      const goes = verdict.verdict === 'ota' || (verdict.verdict === 'unknown' && preview)
      if (!goes) return { kind: 'hold', platform, verdict }
      const target = laneTarget(state, platform, verdict.fits, backend.lanes)
      const older = await isSuperseded(state, target, repository, commit, feed.branch)
      return { kind: older ? 'superseded' : 'move', platform, verdict, target }
    }),
  )
  const version = await nextVersion(command, context, { backend, state, plans, taken })
  return {
    ...context,
    backend,
    feed,
    channel: feed.channel.name,
    state,
    reconciliation,
    plans,
    version,
    commit,
    manager,
    key,
  }
}

/** What of a channel's settings the backend can store. */
function keptSettings(settings: ChannelSettings, { keeps }: Backend): ChannelSettings {
  return Object.fromEntries(
    Object.entries(settings).filter(([key]) => keeps.includes(key as keyof ChannelSettings)),
  )
}
