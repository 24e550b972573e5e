import type { CommandOf } from './command.ts'
import type { Ports } from './ports.ts'
import { type ChannelEnd, combined } from './release/channel-end.ts'
import { openRun } from './release/open-run.ts'
import { againstMove, withoutMove } from './release/platform-result.ts'
import type { PlatformPlan, Prepared } from './release/prepare.ts'
import { prepareAll } from './release/prepare-all.ts'
import { type Move, type Proof, plannedBundle, prove, reachesAsMany } from './release/prove.ts'
import { nextSteps, previousVersion, summarised } from './release/report.ts'
import { unreachedWarnings, unservedWarnings, warningsOf } from './release/warnings.ts'
import type { PlanResult, PlatformResult } from './result.ts'

/** Says what a release would do. Reads the app, git and the store; builds and writes nothing. */
export async function plan(command: CommandOf<'plan'>, ports: Ports): Promise<PlanResult> {
  const run = await openRun(command, ports)
  const channels = await prepareAll(run, command)
  const [first, ...others] = channels
  const end = (prepared: Prepared): ChannelEnd => planned(prepared, command.minNative)
  const result = combined(run, [end(first), ...others.map(end)], unservedWarnings(channels, command))
  const { delivery: _delivery, checksum: _checksum, size: _size, ...facts } = result
  return { verb: 'plan', ...facts }
}

/** What a release of this state would do on one channel, as far as it is known before the build. */
export function planned(prepared: Prepared, minNative: string | null): ChannelEnd {
  const moves = prepared.plans.filter((each) => each.kind === 'move')
  const proof = prove(prepared, moves, plannedBundle(prepared, prepared.version, minNative))
  // A bundle of this commit that some binary would not take is replaced, on every platform.
  const stays = (move: Move): boolean => {
    const { serves } = move.target
    const before = prepared.state.catalog.bundles.get(serves ?? '')
    const facts = prepared.state.bundles.find(({ version }) => version === serves)
    if (before === undefined || facts?.commit !== prepared.commit) return false
    return reachesAsMany(prove(prepared, moves, before), proof)
  }
  const platforms = prepared.plans.map((each) => platformResult(each, prepared, proof, stays))
  const { outcome, releaseType } = summarised(platforms)
  const before = previousVersion(prepared)
  return {
    facts: {
      channel: prepared.channel,
      outcome,
      releaseType,
      version: outcome === 'unchanged' || outcome === 'superseded' ? before : prepared.version,
      previousVersion: before,
      platforms,
      matrix: proof.matrix,
      channelChanges: prepared.reconciliation.changes,
      delivery: null,
    },
    bundle: prepared.version,
    warnings: [...warningsOf(prepared), ...unreachedWarnings(proof)],
    next: nextSteps(prepared, platforms),
    checksum: null,
    size: null,
  }
}

function platformResult(
  each: PlatformPlan,
  prepared: Prepared,
  proof: Proof,
  stays: (move: Move) => boolean,
): PlatformResult {
  if (each.kind !== 'move') return withoutMove(each)
  const stopped = againstMove(each, proof)
  if (stopped !== null) return stopped
  const { platform, verdict, target } = each
  return stays(each)
    ? { platform, verdict, outcome: 'unchanged', because: `${target.serves} was released from this commit` }
    : { platform, verdict, outcome: 'published', because: `${prepared.version} goes over the air` }
}
