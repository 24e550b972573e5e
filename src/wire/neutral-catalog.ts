import type { Catalog, CatalogBundle, CatalogChannel } from '../core/catalog.ts'
import type { Device } from '../core/device.ts'
import type { DeviceState } from '../core/device-state.ts'
import { listOf, openFields, orNull, parseCount, parseFlag, parseText, recordOf } from '../core/fields.ts'
import { type PerPlatform, perPlatform, platforms } from '../core/platform.ts'
import { storesChannel } from '../core/plugin-gates.ts'
import type { Rollout } from '../core/rollout.ts'
import type { ServedBundle } from './served-bundle.ts'
import { strategyFromCapgo } from './strategy.ts'

/** A catalog file of the conformance cases: one app with everything that decides about its devices. */
export interface NeutralCatalog {
  readonly catalog: Catalog
  /** False: Capgo Cloud refuses the app as not hosted there. */
  readonly planValid: boolean
  /** What an answer says of a bundle; addresses of stored files start with `publicUrl`. */
  served(version: string, publicUrl: string): ServedBundle | null
  /** What a server knows of the device; a choice stored by an old plugin counts for old plugins only. */
  state(device: Pick<Device, 'deviceId' | 'plugin'>): DeviceState
}

type NeutralBundle = ReturnType<typeof parseNeutralBundle>

const optionalText = orNull(parseText)

const parseFile = recordOf((fields) => ({
  fileName: fields.read('fileName', parseText),
  hash: fields.read('hash', parseText),
  path: fields.read('path', parseText),
}))

const parseNeutralBundle = recordOf((fields) => ({
  version: fields.read('version', parseText),
  url: fields.read('url', optionalText, null),
  hosted: fields.read('hosted', parseFlag, false),
  checksum: fields.read('checksum', optionalText, null),
  sessionKey: fields.read('sessionKey', optionalText, null),
  keyId: fields.read('keyId', optionalText, null),
  minNative: fields.read('minUpdateVersion', optionalText, null),
  manifest: fields.read('manifest', listOf(parseFile), []),
  link: fields.read('link', optionalText, null),
  comment: fields.read('comment', optionalText, null),
  deleted: fields.read('deleted', parseFlag, false),
}))

const parseNeutralRollout = (id: string): ((raw: unknown) => Rollout) =>
  recordOf((fields) => ({
    id,
    bundle: fields.read('bundle', parseText),
    bps: fields.read('percentageBps', parseCount, 0),
    enabled: fields.read('enabled', parseFlag, false),
    paused: fields.read('paused', parseFlag, false),
  }))

const parseNeutralChannel = recordOf((fields): CatalogChannel => {
  const name = fields.read('name', parseText)
  const bundle = fields.read('bundle', optionalText, null)
  return {
    name,
    isPublic: fields.read('public', parseFlag, false),
    selfAssign: fields.read('allowDeviceSelfSet', parseFlag, false),
    platforms: platforms.filter((platform) => fields.read(platform, parseFlag, true)),
    current: perPlatform(() => bundle ?? 'builtin'),
    lanes: perPlatform(() => ({})),
    strategy: fields.read('disableAutoUpdate', strategyFromCapgo),
    belowNative: !fields.read('disableAutoUpdateUnderNative', parseFlag, true),
    unlisted: 'strategies',
    allow: {
      dev: fields.read('allowDev', parseFlag, true),
      prod: fields.read('allowProd', parseFlag, true),
      device: fields.read('allowDevice', parseFlag, true),
      emulator: fields.read('allowEmulator', parseFlag, true),
    },
    rollout: fields.read('rollout', orNull(parseNeutralRollout(`rollout of ${name}`)), null),
    paused: false,
  }
})

const parseOverride = recordOf((fields) => ({
  deviceId: fields.read('deviceId', parseText).toLowerCase(),
  channel: fields.read('channel', parseText),
}))

const parseNeutralApp = recordOf((fields) => ({
  id: fields.read('id', parseText),
  exposeMetadata: fields.read('exposeMetadata', parseFlag, false),
  planValid: fields.read('planValid', parseFlag, true),
}))

/** @throws Invalid naming every fault. */
export function parseNeutralCatalog(raw: unknown): NeutralCatalog {
  const fields = openFields(raw)
  const app = fields.read('app', parseNeutralApp)
  const bundles = fields.read('bundles', listOf(parseNeutralBundle), [])
  const channels = fields.read('channels', listOf(parseNeutralChannel), [])
  const operator = fields.read('deviceOverrides', listOf(parseOverride), [])
  const self = fields.read('selfOverrides', listOf(parseOverride), [])
  fields.done()

  const byVersion = new Map(bundles.map((bundle) => [bundle.version, bundle]))
  // The first public channel whose bundle is still there (protocol.md §3.2).
  const live = channels.filter(
    ({ current: { ios } }) => ios === null || ios === 'builtin' || byVersion.get(ios)?.deleted !== true,
  )
  return {
    planValid: app.planValid,
    catalog: {
      appId: app.id,
      exposeMetadata: app.exposeMetadata,
      defaults: publicDefaults(live),
      channels: new Map(channels.map((channel) => [channel.name, channel])),
      bundles: new Map(bundles.map((bundle) => [bundle.version, catalogBundle(bundle)])),
      natives: [],
    },
    served: (version, publicUrl) => {
      const bundle = byVersion.get(version)
      return bundle === undefined ? null : servedBundle(bundle, publicUrl)
    },
    state({ deviceId, plugin }) {
      const own = storesChannel(plugin) ? undefined : self.find((row) => row.deviceId === deviceId)
      const set = operator.find((row) => row.deviceId === deviceId)
      const override =
        own !== undefined
          ? { channel: own.channel, self: true }
          : set !== undefined
            ? { channel: set.channel, self: false }
            : null
      return { override, failed: [] }
    },
  }
}

/** The first public channel by name that serves the platform (protocol.md §3.2). */
function publicDefaults(channels: readonly CatalogChannel[]): PerPlatform<string | null> {
  const inOrder = [...channels].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
  return perPlatform(
    (platform) =>
      inOrder.find((channel) => channel.isPublic && channel.platforms.includes(platform))?.name ?? null,
  )
}

function catalogBundle(bundle: NeutralBundle): CatalogBundle {
  const { version, keyId, minNative, deleted } = bundle
  return { version, payload: payloadOf(bundle), keyId: keyId || null, minNative, deleted, fingerprints: {} }
}

function payloadOf({ url, hosted, manifest }: NeutralBundle): CatalogBundle['payload'] {
  if (url) return /^https?:\/\//i.test(url) ? 'zip' : 'unusable'
  if (hosted) return 'zip'
  return manifest.length > 0 ? 'manifest' : 'none'
}

function servedBundle(bundle: NeutralBundle, publicUrl: string): ServedBundle {
  const path = (text: string): string => text.split('/').map(encodeURIComponent).join('/')
  return {
    version: bundle.version,
    url: bundle.url || (bundle.hosted ? `${publicUrl}/${path(`${bundle.version}.zip`)}` : null),
    checksum: bundle.checksum ?? '',
    sessionKey: bundle.sessionKey ?? '',
    // A bundle with an address of its own never has a delta (protocol.md §3.3, notes).
    manifest: bundle.url
      ? []
      : bundle.manifest.map((file) => ({
          file_name: plainName(file),
          file_hash: file.hash,
          download_url: `${publicUrl}/${path(file.path)}`,
        })),
    link: bundle.link,
    comment: bundle.comment,
  }
}

/** Old uploads stored the percent-encoded name of the path as the file's name. */
function plainName({ fileName, path }: { readonly fileName: string; readonly path: string }): string {
  if (!path.endsWith(fileName) || !fileName.includes('%')) return fileName
  try {
    return decodeURIComponent(fileName)
  } catch {
    return fileName
  }
}
