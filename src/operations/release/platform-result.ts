import { holdText } from '../plan.ts'
import type { PlatformResult } from '../result.ts'
import type { BuiltRelease } from './build-release.ts'
import type { ChosenBundle } from './choose-bundle.ts'
import type { PlatformPlan, Prepared } from './prepare.ts'
import { endangeredText, refusalText } from './prove.ts'

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
  if (plan.kind === 'hold') return ends('held', holdText(plan))
  const { serves } = plan.target
  if (plan.kind === 'superseded') return ends('superseded', `the lane serves ${serves}, from a newer commit`)
  if (proof.endangered.length > 0) return ends('held', endangeredText(proof))
  const refusal = proof.refused.get(plan)
  if (refusal !== undefined) return ends('refused', refusalText(refusal))
  if (serves === version && reconciliation.settings === null)
    return ends('unchanged', `devices are served ${version} already`)
  if (serves === version)
    return ends('unchanged', `devices are served ${version} already; the channel's settings changed`)
  return exists
    ? ends('relinked', `${version} has this content and is served again`)
    : ends('published', `${version} goes over the air`)
}
