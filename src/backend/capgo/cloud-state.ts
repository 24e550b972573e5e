import type { Held } from '../../core/channel.ts'
import { Invalid } from '../../core/invalid.ts'
import type { NativeBuild } from '../../core/native-build.ts'
import { type Platform, perPlatform, platforms } from '../../core/platform.ts'
import { UpdateError } from '../../core/update-error.ts'
import { parseNeutralCatalog } from '../../wire/neutral-catalog.ts'
import { strategyFromCapgo } from '../../wire/strategy.ts'
import type { BundleFacts, ChannelState } from '../backend.ts'
import type { BundleRow, ChannelRow } from './rows.ts'

/** What a release must know of a channel, from the rows of the API and the ledger. */
export function cloudState(
  appId: string,
  name: string,
  bundles: readonly BundleRow[],
  channels: readonly ChannelRow[],
  natives: readonly NativeBuild[],
): ChannelState {
  const row = channels.find((channel) => channel.name === name) ?? null
  if (bundles.length === 0 && row !== null && row.version !== null && row.version !== 'builtin')
    throw listLost(row.version, name)
  const { catalog } = catalogOf(appId, bundles, channels)
  // The newest last, as everywhere; the API lists them the other way round.
  const facts = bundles.toSorted((a, b) => (a.id ?? 0) - (b.id ?? 0)).map(factsOf)
  const serving = facts.find(({ version }) => version === row?.version) ?? null
  const allow = catalog.channels.get(name)?.allow ?? { dev: true, prod: true, device: true, emulator: true }
  return {
    appId,
    channel: name,
    exists: row !== null,
    revision: row === null ? null : revisionOf(row),
    lanes: platforms.map((platform) => ({ platform, fingerprint: null, bundle: serving })),
    strategy: row === null ? 'minor' : strategyFromCapgo(row.disableAutoUpdate),
    belowNative: row === null ? false : !row.underNative,
    unlisted: 'strategies',
    allow,
    paused: false,
    held: heldIn(name, bundles),
    blockedCommits: [],
    defaultFor: platforms.filter((platform) => catalog.defaults[platform] === name),
    publicChannels: perPlatform((platform: Platform) => catalog.defaults[platform]),
    platforms: row === null ? platforms : platforms.filter((platform) => row[platform] ?? true),
    selfAssign: row?.selfAssign ?? false,
    preview: false,
    bundles: facts,
    natives,
    catalog,
  }
}

/**
 * Most releases of the API answer an empty list with an error that may mean a failure as well. Without the bundle that
 * is served nobody knows whether an older commit would replace a newer one.
 */
function listLost(version: string, channel: string): UpdateError {
  return new UpdateError(
    'BACKEND_FAILED',
    `Capgo Cloud lists no bundles, and channel ${channel} serves ${version}`,
    {
      hint: `Run again. When all bundles were deleted on purpose, point channel ${channel} at the builtin bundle in the console first.`,
    },
  )
}

/** Changes with every write to the channel, by us and by others. */
export const revisionOf = ({ version, updatedAt }: ChannelRow): string =>
  `${version ?? 'builtin'} ${updatedAt}`

const factsOf = ({ version, note, checksum, deleted, complete }: BundleRow): BundleFacts => ({
  version,
  commit: note?.commit ?? null,
  contentDigest: note?.contentDigest ?? null,
  checksum,
  deleted,
  unfinished: !complete,
})

/** What waits for a native build stands with the bundles: a channel of Capgo has no field for it. */
const heldIn = (channel: string, bundles: readonly BundleRow[]): readonly Held[] =>
  bundles
    .flatMap(({ version, note, deleted }) => {
      const waits = deleted ? undefined : note?.held.find((each) => each.channel === channel)
      return note === null || waits === undefined
        ? []
        : [{ version, commit: note.commit, platforms: waits.platforms, since: waits.since }]
    })
    .sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0))

function catalogOf(appId: string, bundles: readonly BundleRow[], channels: readonly ChannelRow[]) {
  try {
    return parseNeutralCatalog({
      app: { id: appId },
      bundles: bundles.map(({ version, externalUrl, keyId, minNative, deleted, complete }) => ({
        version,
        url: externalUrl,
        hosted: externalUrl === null && complete,
        keyId,
        minUpdateVersion: minNative,
        deleted,
      })),
      channels: channels.map((channel) => ({
        name: channel.name,
        public: channel.isPublic,
        bundle: channel.version,
        disableAutoUpdate: channel.disableAutoUpdate,
        disableAutoUpdateUnderNative: channel.underNative,
        ios: channel.ios ?? true,
        android: channel.android ?? true,
        electron: channel.electron ?? true,
        allowDeviceSelfSet: channel.selfAssign ?? false,
        allowDev: channel.allowDev ?? true,
        allowProd: channel.allowProd ?? true,
        allowDevice: channel.allowDevice ?? true,
        allowEmulator: channel.allowEmulator ?? true,
        rollout:
          channel.rollout === null
            ? null
            : {
                bundle: channel.rollout.bundle,
                percentageBps: channel.rollout.bps,
                enabled: channel.rollout.enabled,
                paused: channel.rollout.paused,
              },
      })),
    })
  } catch (cause) {
    if (!(cause instanceof Invalid)) throw cause
    throw new UpdateError(
      'BACKEND_FAILED',
      `Capgo Cloud answered unlike its documentation: ${cause.message}`,
      { cause },
    )
  }
}
