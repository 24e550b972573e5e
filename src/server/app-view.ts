import { type App, parseApp } from '../core/app.ts'
import { type Bundle, parseBundle } from '../core/bundle.ts'
import { catalogOf } from '../core/catalog-of.ts'
import { type Channel, parseChannel } from '../core/channel.ts'
import { appKeys } from '../core/keys.ts'
import { type Manifest, parseManifest } from '../core/manifest.ts'
import { platforms } from '../core/platform.ts'
import { type Document, readDocument } from '../storage/documents.ts'
import { inParallel } from '../storage/in-parallel.ts'
import type { Storage } from '../storage/storage.ts'
import type { ServedBundle } from '../wire/served-bundle.ts'
import type { AppView } from './catalog-source.ts'

/** The documents behind a view, kept so that the next reading asks only for what changed. */
export interface LoadedApp {
  readonly view: AppView
  readonly app: Document<App>
  readonly channels: ReadonlyMap<string, Document<Channel>>
  readonly bundles: ReadonlyMap<string, Bundle>
  /** Deltas of those bundles that have one. */
  readonly manifests: ReadonlyMap<string, Manifest>
}

/**
 * Reads an app: its document, its channels, and the bundles that they point at. However many bundles exist, only
 * those are read, and each only once, because a bundle record never changes.
 * @param before what was read last; documents with the same etag are not read again
 * @returns null when the app is not in the store
 */
export async function loadApp(
  storage: Storage,
  appId: string,
  before: LoadedApp | null,
): Promise<LoadedApp | null> {
  const keys = appKeys(appId)
  const app = await refreshed(storage, keys.app, parseApp, before?.app)
  if (app === null) return null
  const names = Object.keys(app.value.channels)
  const read = await inParallel(names, 8, (name) =>
    refreshed(storage, keys.channel(name), parseChannel, before?.channels.get(name)),
  )
  const channels = new Map(
    read.flatMap((document, index) => (document === null ? [] : [[names[index] ?? '', document] as const])),
  )
  if (before !== null && app === before.app && isSame(channels, before.channels) && isWhole(before))
    return before
  const bundles = await readBundles(storage, keys, channels, before?.bundles ?? new Map())
  const manifests = await readManifests(storage, keys, bundles, before?.manifests ?? new Map())
  const values = [...channels.values()].map(({ value }) => value)
  const view: AppView = {
    catalog: catalogOf(app.value, values, bundles.values()),
    served: (version, filesUrl) => {
      const bundle = bundles.get(version)
      const files = `${filesUrl}/${encodeURIComponent(appId)}`
      return bundle === undefined ? null : servedBundle(bundle, manifests.get(version), files)
    },
    sizeOf: (version, fileName, fileHash) =>
      manifests.get(version)?.files.find(({ name, hash }) => name === fileName && hash === fileHash)?.size ??
      null,
  }
  return { view, app, channels, bundles, manifests }
}

async function refreshed<T>(
  storage: Storage,
  key: string,
  parse: (raw: unknown) => T,
  before: Document<T> | undefined,
): Promise<Document<T> | null> {
  if (before !== undefined && (await storage.head(key))?.etag === before.etag) return before
  return readDocument(storage, key, parse)
}

const isSame = <T>(a: ReadonlyMap<string, T>, b: ReadonlyMap<string, T>): boolean =>
  a.size === b.size && [...a].every(([name, value]) => b.get(name) === value)

/** Nothing that it points at was missing: what is missing is looked for again. */
const isWhole = ({ channels, bundles, manifests }: LoadedApp): boolean =>
  [...channels.values()].every(({ value }) => pointedAt(value).every((name) => bundles.has(name))) &&
  [...bundles.values()].every((bundle) => !hasDelta(bundle) || manifests.has(bundle.version))

async function readBundles(
  storage: Storage,
  keys: ReturnType<typeof appKeys>,
  channels: ReadonlyMap<string, Document<Channel>>,
  known: ReadonlyMap<string, Bundle>,
): Promise<ReadonlyMap<string, Bundle>> {
  const names = new Set([...channels.values()].flatMap(({ value }) => pointedAt(value)))
  const bundles = await inParallel([...names], 8, async (name) => {
    return known.get(name) ?? (await readDocument(storage, keys.bundle(name), parseBundle))?.value
  })
  return new Map(
    bundles.flatMap((bundle) => (bundle === undefined ? [] : [[bundle.version, bundle] as const])),
  )
}

function pointedAt(channel: Channel): readonly string[] {
  const names = platforms.flatMap((platform) => [
    channel.current[platform],
    ...Object.values(channel.lanes[platform]),
  ])
  return [...names, channel.rollout?.bundle ?? null].filter(
    (name) => name !== null && name !== 'builtin',
  ) as string[]
}

async function readManifests(
  storage: Storage,
  keys: ReturnType<typeof appKeys>,
  bundles: ReadonlyMap<string, Bundle>,
  known: ReadonlyMap<string, Manifest>,
): Promise<ReadonlyMap<string, Manifest>> {
  const wanted = [...bundles.values()].filter(hasDelta)
  const manifests = await inParallel(wanted, 8, async ({ version }) => {
    return known.get(version) ?? (await readDocument(storage, keys.manifest(version), parseManifest))?.value
  })
  return new Map(
    manifests.flatMap((manifest) => (manifest === undefined ? [] : [[manifest.version, manifest] as const])),
  )
}

/** A bundle that is loaded from elsewhere has none (protocol.md §3.3, notes). */
const hasDelta = ({ manifest, deleted, externalUrl }: Bundle): boolean =>
  manifest && !deleted && externalUrl === null

/** @param files address of the app's files */
function servedBundle(bundle: Bundle, manifest: Manifest | undefined, files: string): ServedBundle | null {
  // With a delta or without must stay as it is for a version, so one that is lost is not papered over.
  if (hasDelta(bundle) && manifest === undefined) return null
  const { version, archive, externalUrl, checksum, sessionKey, link, comment } = bundle
  return {
    version,
    url: externalUrl ?? (archive === null ? null : `${files}/${archive.sha256}.zip`),
    checksum,
    sessionKey,
    manifest: (manifest?.files ?? []).map(({ name, hash, blob }) => ({
      file_name: name,
      file_hash: hash,
      download_url: `${files}/${blob}`,
    })),
    link,
    comment,
  }
}
