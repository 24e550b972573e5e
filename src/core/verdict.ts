import type { NativeEntry } from './native-build.ts'
import type { Platform } from './platform.ts'

/**
 * About a commit and a platform: `ota` some live native build runs it, `native` none does, `unknown` no
 * comparison was possible.
 */
export type Verdict = 'ota' | 'native' | 'unknown'

/** `compat`: new web code may need the change; `binary-only`: icon, splash, removed plugin, permission text. */
export type Impact = 'compat' | 'binary-only'

/** Why a verdict is what it is: one difference between a commit and the nearest native build. */
export interface Reason {
  /** UPPER_SNAKE, for example `PLUGIN_BUMPED`, `MANIFEST_CHANGED`, `UNKNOWN_CONFIG`, `NO_NATIVE_BUILD`. */
  readonly code: string
  /** The path, package or config key. Never a config value. */
  readonly subject: string
  readonly from?: string
  readonly to?: string
  readonly impact: Impact
  /** One sentence for people. */
  readonly text: string
  /** What would make it a live update again, as a sentence. */
  readonly wayOut?: string
}

/** Changes that were seen and do not count, grouped: what makes people trust an `ota`. */
export interface Neutral {
  /** Why it does not count, in a few words: `web build`, `signing`, `release metadata`, `comments`. */
  readonly reason: string
  readonly count: number
  readonly examples: readonly string[]
}

/** The verdict about one commit on one platform. */
export interface PlatformVerdict {
  readonly platform: Platform
  readonly verdict: Verdict
  /** Of the commit; null when it could not be computed. */
  readonly fingerprint: string | null
  /** The live native builds that have this fingerprint. */
  readonly fits: readonly NativeEntry[]
  /** The native build the reasons compare with; null when there is none. */
  readonly nearest: NativeEntry | null
  readonly reasons: readonly Reason[]
  readonly neutral: readonly Neutral[]
  readonly warnings: readonly string[]
  /** Set when a person forced the verdict, with the reason given. */
  readonly forced?: { readonly from: Verdict; readonly reason: string }
}
