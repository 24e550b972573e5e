/** What the stand-in of Capgo Cloud holds. */
export interface CloudRows {
  readonly appId: string
  readonly bundles: BundleEntry[]
  readonly channels: Map<string, ChannelEntry>
  /** Payloads by the path under `/files/`. */
  readonly files: Map<string, Buffer>
  readonly organisation: { planUsedUp: boolean; encrypted: boolean }
  /** Counts writes to channels. */
  readonly clock: { ticks: number }
}

export interface BundleEntry {
  id: number
  name: string
  checksum: string
  comment: string | null
  link: string | null
  min_update_version: string | null
  session_key: string | null
  key_id: string | null
  deleted: boolean
  storage_provider: 'r2-direct' | 'r2'
  user_id: string
  manifest: { file_name: string; file_hash: string; path: string }[]
}

export type ChannelEntry = Record<string, unknown> & {
  name: string
  version: string | null
  updated_at: string
}

export function cloudRows(appId: string): CloudRows {
  return {
    appId,
    bundles: [],
    channels: new Map(),
    files: new Map(),
    organisation: { planUsedUp: false, encrypted: false },
    clock: { ticks: 0 },
  }
}
