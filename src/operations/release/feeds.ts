import type { Platform } from '../../core/platform.ts'
import { UpdateError } from '../../core/update-error.ts'
import { currentBranch, defaultBranch } from '../../project/git/ancestry.ts'
import type { Repository } from '../../project/git/repository.ts'
import { type ChannelConfig, isFedBy } from '../config/channel-config.ts'
import type { ConfigFile } from '../config/config-file.ts'
import type { Ports } from '../ports.ts'

/** Where this commit goes. */
export interface Feed {
  readonly channel: ChannelConfig
  /** The branch that feeds it; null when a tag does, or nobody knows. */
  readonly branch: string | null
}

/** The channels of the config; without any, the default branch feeds a public `production`. */
export async function configuredChannels(
  config: ConfigFile,
  repository: Repository,
  platforms: readonly Platform[],
  ports: Ports,
): Promise<readonly ChannelConfig[]> {
  if (config.channels.length > 0) return config.channels
  const branch = ports.event?.defaultBranch ?? (await defaultBranch(repository))
  return [
    {
      name: 'production',
      from: { kind: 'branch', pattern: branch },
      settings: { strategy: 'minor', defaultFor: platforms },
    },
  ]
}

/**
 * The channels that a run works on, in the order of the config: the named ones, or all that this branch or tag feeds.
 * @throws UpdateError `INPUT_INVALID` when there is none
 */
export async function feedsOf(
  named: readonly string[],
  channels: readonly ChannelConfig[],
  repository: Repository,
  ports: Ports,
): Promise<readonly [Feed, ...Feed[]]> {
  const tag = ports.event?.tag ?? null
  const branch = ports.event === null ? await currentBranch(repository) : ports.event.branch
  const known = new Map(channels.map((channel) => [channel.name, channel]))
  const chosen =
    named.length === 0
      ? channels.filter(({ from }) => isFedBy(from, { branch, tag }))
      : [...new Set(named)].map(
          (name): ChannelConfig => known.get(name) ?? { name, from: { kind: 'none' }, settings: {} },
        )
  const [first, ...others] = chosen.map((channel): Feed => ({ channel, branch }))
  if (first !== undefined) return [first, ...others]
  const what = tag !== null ? `tag ${tag}` : branch !== null ? `branch ${branch}` : 'a detached HEAD'
  const feeding = channels.map(
    ({ name, from }) => `${name} (${'pattern' in from ? `${from.kind} ${from.pattern}` : from.kind})`,
  )
  throw new UpdateError('INPUT_INVALID', `${what} feeds no channel; channels: ${feeding.join(', ')}`, {
    hint: 'Name the channel with --channel, or add it to "channels" in capacitor-ota.config.json.',
  })
}
