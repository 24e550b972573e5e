import type { ChannelState, LaneChange } from '../../backend/backend.ts'
import type { Catalog, CatalogBundle } from '../../core/catalog.ts'
import type { Decision, Refusal } from '../../core/decision.ts'
import { deliveryMatrix, type MatrixRow } from '../../core/matrix.ts'
import { type NativeEntry, nativeEntry, nativeText } from '../../core/native-build.ts'
import { platforms } from '../../core/platform.ts'
import type { PlatformVerdict } from '../../core/verdict.ts'
import { endangeredBy } from './endangered.ts'
import type { PlatformPlan, Prepared } from './prepare.ts'
import { plannedCatalog, told } from './simulate.ts'

export type Move = Extract<PlatformPlan, { kind: 'move' }>

/** The pointers that a bundle moves. */
export function laneChanges(moves: readonly Move[], to: string, commit: string): readonly LaneChange[] {
  return moves.flatMap(({ platform, target }) => {
    const lane: LaneChange = { platform, fingerprint: target.fingerprint, to, commit }
    return target.newest && target.fingerprint !== null ? [lane, { ...lane, fingerprint: null }] : [lane]
  })
}

export interface Unreached {
  readonly native: NativeEntry
  readonly refusal: Refusal
}

export interface Proof {
  readonly after: Catalog
  readonly matrix: readonly MatrixRow[]
  /** Moves that no device of a fitting native build would take, each with what the first of them is told. */
  readonly refused: ReadonlyMap<Move, Decision>
  /** Live native builds that a move is meant for, and that a rule keeps from the bundle. */
  readonly unreached: readonly Unreached[]
  /** Binaries that would get the bundle and cannot run it; nothing may move while there are any. */
  readonly endangered: readonly string[]
}

/** Whether a bundle reaches every native build that another one would reach. */
export const reachesAsMany = (proof: Proof, other: Proof): boolean =>
  proof.unreached.every(({ native }) =>
    other.unreached.some((each) => nativeText(each.native) === nativeText(native)),
  )

/** The live native builds that a move is meant for. */
export function audienceOf(
  { platform, target, verdict }: Move,
  { natives }: ChannelState,
): readonly NativeEntry[] {
  const live = natives.filter((build) => !build.retired && build.platform === platform).map(nativeEntry)
  if (target.fingerprint !== null) return live.filter(({ fingerprint }) => fingerprint === target.fingerprint)
  return live.filter(({ version, build }) =>
    verdict.fits.some((fit) => fit.version === version && fit.build === build),
  )
}

/** Why nothing may move. */
export function endangeredText({ endangered }: Proof): string {
  return `one bundle serves the whole channel, and ${endangered.join(', ')} would get it and cannot run it`
}

/** Asks the resolver, for every live native build, what it gets before and after the pointers move. */
export function prove(prepared: Prepared, moves: readonly Move[], bundle: CatalogBundle): Proof {
  const { state, feed, channel, commit, backend, plans } = prepared
  const { dialect } = backend
  const changes = laneChanges(moves, bundle.version, commit)
  // One pointer is that of every platform, also of those that nothing was meant for.
  const all = backend.lanes
    ? changes
    : changes.slice(0, 1).flatMap((change) => platforms.map((platform) => ({ ...change, platform })))
  const after = plannedCatalog(state, feed.channel.settings, bundle, all)
  const live = state.natives.filter((build) => !build.retired).map(nativeEntry)
  const served = live.filter((native) => plans.some(({ platform }) => platform === native.platform))
  const matrix = deliveryMatrix(state.catalog, after, { channel, natives: served, dialect })
  const refused = new Map<Move, Decision>()
  const unreached: Unreached[] = []
  for (const move of moves) {
    const answers = audienceOf(move, state).map((native) => ({
      native,
      decision: told(after, channel, native, dialect),
    }))
    const first = answers[0]
    const takes = answers.some(
      ({ decision }) => decision.kind === 'update' && decision.bundle === bundle.version,
    )
    if (first !== undefined && !takes) refused.set(move, first.decision)
    for (const { native, decision } of answers) {
      if (decision.kind === 'blocked' || decision.kind === 'failed')
        unreached.push({ native, refusal: decision })
    }
  }
  return { after, matrix, refused, unreached, endangered: endangeredBy(bundle.version, after, prepared) }
}

/** What a bundle carries of the native side: of every platform, since another channel may serve it to the others. */
export function fingerprintsOf(verdicts: readonly PlatformVerdict[]): CatalogBundle['fingerprints'] {
  return Object.fromEntries(
    verdicts.flatMap(({ platform, fingerprint }) => (fingerprint === null ? [] : [[platform, fingerprint]])),
  )
}

/** A bundle that is not there yet, as the resolver would see it. */
export function plannedBundle(prepared: Prepared, version: string, minNative: string | null): CatalogBundle {
  return {
    version,
    payload: 'zip',
    keyId: prepared.key?.keyId ?? null,
    minNative,
    deleted: false,
    fingerprints: fingerprintsOf(prepared.verdicted),
  }
}

/** A decision as a sentence. */
export function refusalText(decision: Decision): string {
  if (decision.kind === 'update') return `gets ${decision.bundle}`
  if (decision.kind === 'revert') return 'goes back to the builtin bundle'
  return `${decision.because} (${decision.code})`
}
