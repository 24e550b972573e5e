import { createHash } from 'node:crypto'
import type { FingerprintSource } from '../../core/fingerprint.ts'
import { parseSha256, type Sha256 } from '../../core/sha256.ts'

export function sha256Of(content: string | Uint8Array): Sha256 {
  return parseSha256(createHash('sha256').update(content).digest('hex'))
}

/** What a kind of source finds: inputs of the binary, and things people should know. */
export interface Found {
  readonly sources: readonly FingerprintSource[]
  readonly warnings: readonly string[]
  /** Files that cannot reach the binary, by reason. */
  readonly ignored: ReadonlyMap<string, readonly string[]>
}

export const nothing: Found = { sources: [], warnings: [], ignored: new Map() }

/** One source from its content. */
export function source(
  kind: string,
  name: string,
  content: string | Uint8Array,
  code: string,
  more: { readonly label?: string; readonly impact?: FingerprintSource['impact'] } = {},
): FingerprintSource {
  return {
    id: `${kind}:${name}`,
    kind,
    hash: sha256Of(content),
    label: more.label ?? name,
    code,
    impact: more.impact ?? 'compat',
  }
}
