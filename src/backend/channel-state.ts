import type { App } from '../core/app.ts'
import { type Bundle, parseBundle } from '../core/bundle.ts'
import { catalogOf } from '../core/catalog-of.ts'
import { type Channel, newChannel } from '../core/channel.ts'
import type { Keys } from '../core/keys.ts'
import type { NativeBuild } from '../core/native-build.ts'
import { type Platform, platforms } from '../core/platform.ts'
import { type Document, readDocument } from '../storage/documents.ts'
import { inParallel } from '../storage/in-parallel.ts'
import type { Storage } from '../storage/storage.ts'
import type { BundleFacts, ChannelState, LaneState } from './backend.ts'

/** Every bundle record of an app, the newest last, tombstones too. */
export async function readBundles(storage: Storage, keys: Keys): Promise<readonly Bundle[]> {
  const found: string[] = []
  for await (const { key } of storage.list(keys.bundles)) found.push(key)
  const documents = await inParallel(found, 16, (key) => readDocument(storage, key, parseBundle))
  return documents
    .flatMap((document) => (document === null ? [] : [document.value]))
    .sort((a, b) => (a.created < b.created ? -1 : a.created > b.created ? 1 : 0))
}

const factsOf = (bundle: Bundle): BundleFacts => ({
  version: bundle.version,
  commit: bundle.commit,
  contentDigest: bundle.contentDigest,
  checksum: bundle.checksum,
  deleted: bundle.deleted,
  // The record is written after its archive.
  unfinished: false,
})

/** What a release must know of a channel, from the documents of its store. */
export function readState(
  app: App,
  name: string,
  document: Document<Channel> | null,
  bundles: readonly Bundle[],
  natives: readonly NativeBuild[],
): ChannelState {
  const channel = document?.value ?? newChannel(name)
  const access = Object.hasOwn(app.channels, name) ? app.channels[name] : undefined
  const facts = new Map(bundles.map((bundle) => [bundle.version, factsOf(bundle)]))
  const retired = new Set(app.natives.filter((entry) => entry.retired).map(identity))
  return {
    appId: app.appId,
    channel: name,
    exists: document !== null && access !== undefined,
    revision: document?.etag ?? null,
    lanes: platforms.flatMap((platform) => lanesOf(channel, platform, facts)),
    strategy: channel.strategy,
    belowNative: channel.belowNative,
    unlisted: channel.unlisted,
    allow: channel.allow,
    paused: channel.paused,
    held: channel.held,
    blockedCommits: channel.blockedCommits,
    defaultFor: platforms.filter((platform) => app.defaults[platform] === name),
    publicChannels: app.defaults,
    platforms: access?.platforms ?? [],
    selfAssign: access?.selfAssign ?? false,
    preview: access?.preview ?? false,
    bundles: [...facts.values()],
    natives: natives.map((build) => ({ ...build, retired: retired.has(identity(build)) })),
    catalog: catalogOf(app, document === null ? [] : [channel], bundles),
  }
}

const identity = (build: { platform: string; version: string; build: string }): string =>
  `${build.platform} ${build.version}+${build.build}`

/** The platform's own pointer (fingerprint null), then its lanes. */
function lanesOf(
  channel: Channel,
  platform: Platform,
  facts: ReadonlyMap<string, BundleFacts>,
): readonly LaneState[] {
  const lane = (fingerprint: string | null, version: string | null): LaneState => ({
    platform,
    fingerprint,
    bundle: version === null ? null : (facts.get(version) ?? null),
  })
  return [
    lane(null, channel.current[platform]),
    ...Object.entries(channel.lanes[platform]).map(([fingerprint, version]) => lane(fingerprint, version)),
  ]
}
