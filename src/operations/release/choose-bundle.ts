import type { BuiltRelease } from './build-release.ts'
import type { Prepared } from './prepare.ts'
import { type Proof, plannedBundle, prove, reachesAsMany } from './prove.ts'

export interface ChosenBundle {
  readonly version: string
  /** It was there before this run. */
  readonly exists: boolean
  readonly proof: Proof
}

/**
 * The bundle that carries this content: one that is there already, if it reaches every native build that a new name
 * would reach, or that new name.
 */
export function chooseBundle(
  prepared: Prepared,
  built: BuiltRelease,
  minNative: string | null,
): ChosenBundle {
  const version = unfinished(prepared, built) ?? prepared.version
  const moves = prepared.plans.filter((plan) => plan.kind === 'move')
  const { contentDigest } = built.release
  const same = prepared.state.bundles.filter(
    (bundle) => !bundle.deleted && !bundle.unfinished && bundle.contentDigest === contentDigest,
  )
  // The same commit first, then whatever is newest: an old name of the same content is as good as a new one.
  const fresh = prove(prepared, moves, plannedBundle(prepared, version, minNative))
  const candidates = [...same.filter(({ commit }) => commit === prepared.commit), ...[...same].reverse()]
  for (const candidate of candidates) {
    const before = prepared.state.catalog.bundles.get(candidate.version)
    if (before === undefined || (built.given !== null && before.version !== built.given)) continue
    if (before.keyId !== built.release.keyId) continue
    if (minNative !== null && before.minNative !== minNative) continue
    const proof = prove(prepared, moves, before)
    if (proof.refused.size === 0 && reachesAsMany(proof, fresh))
      return { version: before.version, exists: true, proof }
  }
  return { version, exists: false, proof: fresh }
}

/** A name that a run for this very commit and content began and did not end: it is used again, not up. */
function unfinished({ state, commit }: Prepared, { release, given }: BuiltRelease): string | null {
  const found = state.bundles.find(
    (bundle) =>
      bundle.unfinished &&
      !bundle.deleted &&
      bundle.commit === commit &&
      bundle.contentDigest === release.contentDigest &&
      (given === null || bundle.version === given),
  )
  return found?.version ?? null
}
