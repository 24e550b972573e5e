import { type App, parseApp } from '../core/app.ts'
import { type Bundle, parseBundle } from '../core/bundle.ts'
import { catalogOf } from '../core/catalog-of.ts'
import { type Channel, parseChannel } from '../core/channel.ts'
import { appKeys } from '../core/keys.ts'
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
  if (before !== null && app === before.app && isSame(channels, before.channels)) return before
  const bundles = await readBundles(storage, keys, channels, before?.bundles ?? new Map())
  const values = [...channels.values()].map(({ value }) => value)
  const catalog = catalogOf(app.value, values, bundles.values())
  const served = (version: string, filesUrl: string): ServedBundle | null => {
    const bundle = bundles.get(version)
    return bundle === undefined ? null : servedBundle(appId, bundle, filesUrl)
  }
  return { view: { catalog, served }, app, channels, bundles }
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

function servedBundle(appId: string, bundle: Bundle, filesUrl: string): ServedBundle {
  const { version, archive, externalUrl, checksum, sessionKey, link, comment } = bundle
  const stored = archive === null ? null : `${filesUrl}/${encodeURIComponent(appId)}/${archive.sha256}.zip`
  return { version, url: externalUrl ?? stored, checksum, sessionKey, manifest: [], link, comment }
}
