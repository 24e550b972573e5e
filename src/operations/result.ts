import type { Decision } from '../core/decision.ts'
import type { Fingerprint } from '../core/fingerprint.ts'
import type { MatrixRow } from '../core/matrix.ts'
import type { NativeEntry } from '../core/native-build.ts'
import type { Delivery, Outcome, ReleaseType } from '../core/outcome.ts'
import type { Platform } from '../core/platform.ts'
import type { Neutral, PlatformVerdict, Reason } from '../core/verdict.ts'
import type { ConformCheck } from '../testing/conform.ts'

/** What happened, or would happen, on one platform. */
export interface PlatformResult {
  readonly platform: Platform
  readonly verdict: PlatformVerdict
  readonly outcome: Outcome
  /** Why this outcome, as a sentence. */
  readonly because: string
}

/** What happened, or would happen, on one channel. */
export interface ChannelResult {
  readonly channel: string
  readonly outcome: Outcome
  readonly releaseType: ReleaseType
  readonly version: string | null
  readonly previousVersion: string | null
  /** Those that the channel serves. */
  readonly platforms: readonly PlatformResult[]
  /** Who gets what before and after, per live native build, plugin generation and current bundle. */
  readonly matrix: readonly MatrixRow[]
  /** Changes of the channel's settings, one sentence each. */
  readonly channelChanges: readonly string[]
  /** Null when nothing was moved. */
  readonly delivery: Delivery | null
}

/**
 * A run that works on one channel says what happened there. With several, `channel` names them all, a platform stands
 * there once with its most urgent outcome, and `channels` has each of them.
 */
interface ReleaseFacts extends Omit<ChannelResult, 'delivery'> {
  readonly appId: string
  readonly commit: string
  readonly channels: readonly ChannelResult[]
  readonly warnings: readonly string[]
  /** What a person does next: a sentence, and the line to paste where there is one. */
  readonly next: readonly NextStep[]
}

export interface NextStep {
  readonly text: string
  readonly line: string | null
}

/** `plan`: nothing was written. */
export interface PlanResult extends ReleaseFacts {
  readonly verb: 'plan' | 'decide'
}

export interface ReleaseResult extends ReleaseFacts {
  readonly verb: 'release'
  readonly dryRun: boolean
  /** The worst of its channels; null when nothing was moved. */
  readonly delivery: Delivery | null
  readonly checksum: string | null
  /** Of the archive, in bytes. */
  readonly size: number | null
}

export interface NativeResult {
  readonly verb: 'native'
  readonly appId: string
  readonly builds: readonly {
    readonly native: NativeEntry
    readonly state: 'created' | 'exists' | 'retired'
  }[]
  readonly warnings: readonly string[]
  readonly next: readonly NextStep[]
}

export interface InitResult {
  readonly verb: 'init'
  readonly appId: string
  readonly files: readonly { readonly path: string; readonly state: 'written' | 'kept' }[]
  /** What is different from the workflow that was read, one sentence each. */
  readonly changes: readonly string[]
  /** Text to paste into files of the app, with where it goes. */
  readonly snippets: readonly { readonly where: string; readonly text: string }[]
  readonly builds: NativeResult['builds']
  readonly warnings: readonly string[]
  readonly next: readonly NextStep[]
}

export interface ExplainResult {
  readonly verb: 'explain'
  readonly decision: Decision | null
  /** Lines for people. */
  readonly sentences: readonly string[]
  readonly warnings: readonly string[]
  readonly next: readonly NextStep[]
}

/** A difference between two commits on one platform. */
export type PlatformChange = Reason & { readonly platform: Platform }

export interface FingerprintResult {
  readonly verb: 'fingerprint'
  /** Of the checkout, the commit, or the second of two. */
  readonly fingerprints: readonly Fingerprint[]
  /** Null unless two commits were compared. */
  readonly comparison: {
    readonly verdict: Readonly<Partial<Record<Platform, 'ota' | 'native'>>>
    readonly changes: readonly PlatformChange[]
    readonly neutral: readonly (Neutral & { readonly platform: Platform })[]
  } | null
  readonly warnings: readonly string[]
  readonly next: readonly NextStep[]
}

/** How a server answered devices. */
export interface ConformResult {
  readonly verb: 'conform'
  readonly updateUrl: string
  readonly checks: readonly ConformCheck[]
  readonly warnings: readonly string[]
  readonly next: readonly NextStep[]
}

/** The server has stopped. */
export interface ServeResult {
  readonly verb: 'serve'
  readonly warnings: readonly string[]
  readonly next: readonly NextStep[]
}

/** What a verb ends with; the shells print it, and exit code and outputs follow from it. */
export type Result =
  | PlanResult
  | ReleaseResult
  | NativeResult
  | InitResult
  | ExplainResult
  | FingerprintResult
  | ConformResult
  | ServeResult

export type ResultOf<V extends Result['verb']> = V extends 'plan' | 'decide'
  ? PlanResult
  : Extract<Result, { readonly verb: V }>

/** Results that speak of a release: planned or done. */
export function isReleaseResult(result: Result): result is PlanResult | ReleaseResult {
  return result.verb === 'plan' || result.verb === 'decide' || result.verb === 'release'
}
