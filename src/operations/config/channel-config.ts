import type { ChannelSettings } from '../../backend/backend.ts'
import { matchesPattern } from '../../core/name-pattern.ts'

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

/** Whether a branch or tag feeds a channel; null: there is none. */
export function isFedBy(
  from: ChannelSource,
  { branch, tag }: { readonly branch: string | null; readonly tag: string | null },
): boolean {
  if (from.kind === 'branch') return branch !== null && matchesPattern(from.pattern, branch)
  return from.kind === 'tag' && tag !== null && matchesPattern(from.pattern, tag)
}
