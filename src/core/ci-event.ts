/** What started this run, in our words; the shells make it from their host. Null on a laptop. */
export interface CiEvent {
  /** GitHub's name: `push`, `pull_request`, `release`, `schedule`, `workflow_dispatch`, … */
  readonly name: string
  /** `opened`, `closed`, `published`, …; null for events without one. */
  readonly action: string | null
  /** The branch that was pushed or runs; null for tags. */
  readonly branch: string | null
  readonly tag: string | null
  readonly commit: string | null
  readonly defaultBranch: string | null
  readonly pullRequest: { readonly number: number; readonly fromFork: boolean } | null
}
