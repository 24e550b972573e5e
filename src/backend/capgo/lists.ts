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
  async function* each<T>(path: string, read: (raw: unknown) => readonly T[]): AsyncGenerator<T> {
    for (let page = 0; ; page += 1) {
      const rows = read(await rest.get(path, { app_id: appId, page: String(page) }))
      yield* rows
      if (rows.length < pageSize) return
    }
  }
  const all = async <T>(rows: AsyncIterable<T>): Promise<readonly T[]> => {
    const found: T[] = []
    for await (const row of rows) found.push(row)
    return found
  }
  // The newest come first, so one that was just made is on the first page.
  const first = async <T>(rows: AsyncIterable<T>, isWanted: (row: T) => boolean): Promise<T | null> => {
    for await (const row of rows) if (isWanted(row)) return row
    return null
  }
  const bundles = (): AsyncIterable<BundleRow> => each('/bundle', bundleRows)
  const channels = (): AsyncIterable<ChannelRow> => each('/channel', channelRows)
  return {
    bundles: () => all(bundles()),
    channels: () => all(channels()),
    bundleNamed: (version) => first(bundles(), (row) => row.version === version),
    channelNamed: (name) => first(channels(), (row) => row.name === name),
    async isTaken(version) {
      const row = await rest.get('/bundle', { app_id: appId, version, include_deleted: '1' })
      // A release of the API that does not know the question answers with a list.
      return typeof row === 'object' && row !== null && (row as { name?: unknown }).name === version
    },
  }
}
