/** How a refusal is meant: nothing to do, a rule forbids it, something is broken. */
export type RefusalKind = 'up_to_date' | 'blocked' | 'failed'

/** One rule that was asked: what it saw and what it said. */
export interface TraceStep {
  /** The rule's name: the file in `core/policies/` or the step (`channel`, `lane`, `rollout`). */
  readonly rule: string
  readonly outcome: 'pass' | 'skip' | 'choose' | 'refuse'
  /** What the rule saw, as a sentence. */
  readonly saw: string
}

interface DecisionBase {
  /** The channel really used; null when none was found. */
  readonly channel: string | null
  /** Every rule in the order it was asked; empty when the trace is off. The last one decided. */
  readonly trace: readonly TraceStep[]
}

/** A rule's "no". */
export interface Refusal {
  readonly kind: RefusalKind
  /** The protocol's code (protocol.md §3.3), or ours where it has none. */
  readonly code: string
  readonly because: string
  /** What would let the update through, as a sentence; null when nothing has to change. */
  readonly wayOut: string | null
  /** What the rule compared with, when the protocol reports it (`old`). */
  readonly comparedWith: string | null
  /** A strategy's refusal, which old plugins announce as a breaking update (`major`). */
  readonly breaking: boolean
  /** The key of the bundle, when the device holds another one. */
  readonly bundleKeyId: string | null
}

/** What the resolver says to one device. */
export type Decision =
  | (DecisionBase & { readonly kind: 'update'; readonly bundle: string; readonly fromRollout: boolean })
  /** Go back to the web assets of the binary. */
  | (DecisionBase & { readonly kind: 'revert' })
  | (DecisionBase &
      Refusal & {
        /** The bundle that was refused, when one was chosen. */
        readonly bundle: string | null
      })
