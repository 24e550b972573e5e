import type { BuiltRelease } from './build-release.ts'
import type { Prepared } from './prepare.ts'
import { type Proof, plannedBundle, prove } from './prove.ts'

export interface ChosenBundle {
  readonly version: string
  /** It was there before this run. */
  readonly exists: boolean
  readonly proof: Proof
}

/** The bundle that carries this content: one that is there already and would be taken, or a new name. */
export function chooseBundle(
  prepared: Prepared,
  built: BuiltRelease,
  minNative: string | null,
): ChosenBundle {
  const moves = prepared.plans.filter((plan) => plan.kind === 'move')
  const { contentDigest } = built.release
  const same = prepared.state.bundles.filter(
    (bundle) => !bundle.deleted && bundle.contentDigest === contentDigest,
  )
  // The same commit first, then whatever is newest: an old name of the same content is as good as a new one.
  const candidates = [...same.filter(({ commit }) => commit === prepared.commit), ...[...same].reverse()]
  for (const { version } of candidates) {
    const before = prepared.state.catalog.bundles.get(version)
    if (before === undefined || (built.given !== null && version !== built.given)) continue
    const proof = prove(prepared, moves, before)
    if (proof.refused.size === 0) return { version, exists: true, proof }
  }
  const proof = prove(prepared, moves, plannedBundle(prepared, prepared.version, minNative))
  return { version: prepared.version, exists: false, proof }
}
