import type { PlatformResult } from '../result.ts'
import type { BuiltRelease } from './build-release.ts'
import type { ChosenBundle } from './choose-bundle.ts'
import type { PlatformPlan, Prepared } from './prepare.ts'
import { endangeredText, type Move, type Proof, refusalText } from './prove.ts'

/** A platform that nothing was meant for. */
export function withoutMove(plan: Exclude<PlatformPlan, Move>): PlatformResult {
  const { platform, verdict } = plan
  if (plan.kind === 'hold') return { platform, verdict, outcome: 'held', because: holdText(plan) }
  const because = `the lane serves ${plan.target.serves}, from a newer commit`
  return { platform, verdict, outcome: 'superseded', because }
}

/** What the proof says against a move; null: nothing. */
export function againstMove(move: Move, proof: Proof): PlatformResult | null {
  const { platform, verdict } = move
  if (proof.endangered.length > 0)
    return { platform, verdict, outcome: 'held', because: endangeredText(proof) }
  const refusal = proof.refused.get(move)
  if (refusal === undefined) return null
  return { platform, verdict, outcome: 'refused', because: refusalText(refusal) }
}

/** What happens on one platform, and why. */
export function platformResult(
  plan: PlatformPlan,
  { reconciliation }: Prepared,
  { checked }: BuiltRelease,
  { version, exists, proof }: ChosenBundle,
): PlatformResult {
  const { platform, verdict } = plan
  const ends = (outcome: PlatformResult['outcome'], because: string): PlatformResult => ({
    platform,
    verdict,
    outcome,
    because,
  })
  const [fault] = checked.errors
  if (fault !== undefined) return ends('refused', `${fault.code}: ${fault.text}`)
  if (plan.kind !== 'move') return withoutMove(plan)
  const stopped = againstMove(plan, proof)
  if (stopped !== null) return stopped
  if (plan.target.serves === version) {
    const settings = reconciliation.settings === null ? '' : "; the channel's settings changed"
    return ends('unchanged', `devices are served ${version} already${settings}`)
  }
  return exists
    ? ends('relinked', `${version} has this content and is served again`)
    : ends('published', `${version} goes over the air`)
}

/** Why a platform waits. */
export function holdText({ verdict }: PlatformPlan): string {
  const [first] = verdict.reasons
  if (verdict.forced !== undefined) return `forced to native: ${verdict.forced.reason}`
  if (verdict.verdict === 'unknown') return first?.text ?? 'no comparison was possible'
  return `a native build must come first: ${first?.text ?? 'native code differs'}`
}
