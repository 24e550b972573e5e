import type { App } from './app.ts'
import type { Bundle } from './bundle.ts'
import type { Catalog, CatalogBundle, CatalogChannel, Payload } from './catalog.ts'
import type { Channel } from './channel.ts'
import { platforms } from './platform.ts'

/** What the resolver sees of a channel document, with the access that `app.json` gives it. */
export function catalogChannel(app: App, channel: Channel): CatalogChannel {
  const access = app.channels[channel.name]
  return {
    name: channel.name,
    isPublic: platforms.some((platform) => app.defaults[platform] === channel.name),
    selfAssign: access?.selfAssign ?? false,
    platforms: access?.platforms ?? [],
    current: channel.current,
    lanes: channel.lanes,
    strategy: channel.strategy,
    belowNative: channel.belowNative,
    unlisted: channel.unlisted,
    allow: channel.allow,
    rollout: channel.rollout,
    paused: channel.paused,
  }
}

/** What the resolver sees of a bundle record. */
export function catalogBundle(bundle: Bundle): CatalogBundle {
  return {
    version: bundle.version,
    payload: payloadOf(bundle),
    keyId: bundle.keyId,
    minNative: bundle.minNative,
    deleted: bundle.deleted,
    fingerprints: bundle.fingerprints,
  }
}

function payloadOf({ deleted, archive, externalUrl, manifest }: Bundle): Payload {
  if (deleted) return 'none'
  if (archive !== null || externalUrl !== null) return 'zip'
  return manifest ? 'manifest' : 'none'
}

/** The catalog of an app from the documents of its store. */
export function catalogOf(app: App, channels: Iterable<Channel>, bundles: Iterable<Bundle>): Catalog {
  return {
    appId: app.appId,
    exposeMetadata: app.exposeMetadata,
    defaults: app.defaults,
    channels: new Map([...channels].map((channel) => [channel.name, catalogChannel(app, channel)])),
    bundles: new Map([...bundles].map((bundle) => [bundle.version, catalogBundle(bundle)])),
    natives: app.natives,
  }
}
