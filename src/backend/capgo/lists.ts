import type { CapgoRest } from './rest.ts'
import { type BundleRow, bundleRows, type ChannelRow, channelRows } from './rows.ts'

/** What there is of an app on Capgo Cloud. */
export interface CapgoLists {
  /** Every bundle but the deleted ones, which the API does not list. */
  bundles(): Promise<readonly BundleRow[]>
  bundleNamed(version: string): Promise<BundleRow | null>
  channels(): Promise<readonly ChannelRow[]>
  channelNamed(name: string): Promise<ChannelRow | null>
  /** Whether a name was used before, deleted since or not. Releases of the API that cannot tell say no. */
  isTaken(version: string): Promise<boolean>
}

/** Rows on a page of a list (protocol.md §5.7). */
const pageSize = 50

export function capgoLists(rest: CapgoRest, appId: string): CapgoLists {
  const pages = async <T>(path: string, read: (raw: unknown) => readonly T[]): Promise<readonly T[]> => {
    const all: T[] = []
    for (let page = 0; ; page += 1) {
      const rows = read(await rest.get(path, { app_id: appId, page: String(page) }))
      all.push(...rows)
      if (rows.length < pageSize) return all
    }
  }
  const bundles = (): Promise<readonly BundleRow[]> => pages('/bundle', bundleRows)
  const channels = (): Promise<readonly ChannelRow[]> => pages('/channel', channelRows)
  return {
    bundles,
    channels,
    bundleNamed: async (version) => (await bundles()).find((row) => row.version === version) ?? null,
    channelNamed: async (name) => (await channels()).find((row) => row.name === name) ?? null,
    async isTaken(version) {
      const row = await rest.get('/bundle', { app_id: appId, version, include_deleted: '1' })
      // A release of the API that does not know the question answers with a list.
      return typeof row === 'object' && row !== null && (row as { name?: unknown }).name === version
    },
  }
}
