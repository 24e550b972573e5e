import type { Backend } from '../../backend/backend.ts'
import type { NativeBuild } from '../../core/native-build.ts'
import { UpdateError } from '../../core/update-error.ts'
import type { PlatformVerdict } from '../../core/verdict.ts'
import type { BundleKey } from '../../packaging/bundle-key.ts'
import { type PackageManager, packageManagerOf } from '../../project/package-manager.ts'
import type { CommandOf } from '../command.ts'
import type { ChannelConfig } from '../config/channel-config.ts'
import type { Ports } from '../ports.ts'
import { appBackend } from './app-backend.ts'
import { type AppContext, openApp } from './app-context.ts'
import { configuredChannels, type Feed, feedsOf } from './feeds.ts'
import { readBundleKey } from './read-bundle-key.ts'
import { verdictsOf } from './verdicts.ts'

export type ReleaseCommand = CommandOf<'plan'> | CommandOf<'release'>

/** What is the same for every channel of a run. */
export interface ReleaseRun extends AppContext {
  readonly backend: Backend
  /** Every channel of the config, also those that this run does not feed. */
  readonly channels: readonly ChannelConfig[]
  readonly feeds: readonly [Feed, ...Feed[]]
  readonly commit: string
  readonly manager: PackageManager
  /** The key that the bundle is encrypted with; null: it is plain. */
  readonly key: BundleKey | null
  /** The verdict about every platform of the app. A ledger that was seen before is not compared again. */
  verdicts(natives: readonly NativeBuild[]): Promise<readonly PlatformVerdict[]>
}

/** Reads the app and its config; asks no store yet. @throws UpdateError for input that no release can come from. */
export async function openRun(command: ReleaseCommand, ports: Ports): Promise<ReleaseRun> {
  const context = await openApp(command, ports)
  const { repository, platforms } = context
  if (platforms.length === 0) {
    throw new UpdateError('INPUT_INVALID', `${context.folder} has no native platform`, {
      hint: 'Add one: npx cap add android, npx cap add ios; and commit its folder.',
    })
  }
  const channels = await configuredChannels(command.configFile, repository, platforms, ports)
  const feeds = await feedsOf(command.channel, channels, repository, ports)
  const manager = await packageManagerOf(context.folder, repository.root)
  const key =
    'privateKey' in command && command.privateKey !== null ? await readBundleKey(command.privateKey) : null
  const known = new Map<string, Promise<readonly PlatformVerdict[]>>()
  return {
    ...context,
    backend: appBackend(command, context, ports, key),
    channels,
    feeds,
    commit: repository.head,
    manager,
    key,
    verdicts(natives) {
      const ledger = JSON.stringify(natives)
      const found = known.get(ledger) ?? verdictsOf(context, natives, command, ports)
      known.set(ledger, found)
      return found
    },
  }
}
