import type { ChannelSettings, ChannelState, LaneChange } from '../../backend/backend.ts'
import type { Catalog, CatalogBundle, CatalogChannel } from '../../core/catalog.ts'
import type { Decision } from '../../core/decision.ts'
import { deviceOfNative } from '../../core/device-of-native.ts'
import type { Dialect } from '../../core/dialect.ts'
import type { NativeEntry } from '../../core/native-build.ts'
import { perPlatform, platforms } from '../../core/platform.ts'
import { resolve } from '../../core/resolve.ts'
import type { Rollout } from '../../core/rollout.ts'

/** The catalog as it will be: with the settings of the config, the new bundle and the moved pointers. */
export function plannedCatalog(
  state: ChannelState,
  settings: ChannelSettings,
  bundle: CatalogBundle,
  changes: readonly LaneChange[],
): Catalog {
  const { catalog, channel: name } = state
  const before = catalog.channels.get(name)
  const defaults = { ...catalog.defaults }
  for (const platform of settings.defaultFor ?? []) defaults[platform] = name
  const current = { ...(before?.current ?? perPlatform(() => null)) }
  const lanes = { ...(before?.lanes ?? perPlatform(() => ({}))) }
  for (const { platform, fingerprint, to } of changes) {
    if (fingerprint === null) current[platform] = to
    else lanes[platform] = { ...lanes[platform], [fingerprint]: to }
  }
  const channel: CatalogChannel = {
    name,
    isPublic: platforms.some((platform) => defaults[platform] === name),
    selfAssign: settings.selfAssign ?? state.selfAssign,
    platforms: settings.platforms ?? (state.platforms.length > 0 ? state.platforms : platforms),
    current,
    lanes,
    strategy: settings.strategy ?? state.strategy,
    belowNative: settings.belowNative ?? state.belowNative,
    unlisted: settings.unlisted ?? state.unlisted,
    allow: settings.allow ?? state.allow,
    rollout: rolloutForAll(before?.rollout ?? null),
    paused: settings.paused ?? state.paused,
  }
  return {
    ...catalog,
    defaults,
    channels: new Map([...catalog.channels, [name, channel]]),
    bundles: new Map([...catalog.bundles, [bundle.version, bundle]]),
  }
}

/** A candidate for a share leaves devices that get what everybody gets; only one for all of them leaves none. */
function rolloutForAll(rollout: Rollout | null): Rollout | null {
  return rollout?.enabled === true && !rollout.paused && rollout.bps >= 10_000 ? rollout : null
}

/** What a device of a native build is told by a catalog, when it still runs its builtin bundle. */
export function told(catalog: Catalog, channel: string, native: NativeEntry, dialect: Dialect): Decision {
  const named = catalog.defaults[native.platform] === channel ? '' : channel
  return resolve(deviceOfNative(catalog.appId, native, { channel: named }), catalog, { dialect })
}
