import type { ChannelSettings } from '../../backend/backend.ts'

/** What feeds a channel. Patterns take `*` (no `/`) and `**`. */
export type ChannelSource =
  | { readonly kind: 'branch'; readonly pattern: string }
  | { readonly kind: 'tag'; readonly pattern: string }
  | { readonly kind: 'pull_request' }
  /** Nothing by itself; `--channel` names it. */
  | { readonly kind: 'none' }

/** One entry of `channels`: only the settings that are there are reconciled. */
export interface ChannelConfig {
  /** May hold `{number}` of the pull request. */
  readonly name: string
  readonly from: ChannelSource
  readonly settings: ChannelSettings
}
