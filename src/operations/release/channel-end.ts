import { outcomes, runOutcome } from '../../core/outcome.ts'
import { platforms } from '../../core/platform.ts'
import type { ChannelResult, NextStep, PlatformResult, ReleaseResult } from '../result.ts'
import type { ReleaseRun } from './open-run.ts'
import { releaseType } from './report.ts'

/** How one channel of a run ended, or would end. */
export interface ChannelEnd {
  readonly facts: ChannelResult
  /** The bundle that carries the release there. */
  readonly bundle: string
  readonly warnings: readonly string[]
  readonly next: readonly NextStep[]
  readonly checksum: string | null
  readonly size: number | null
}

/** What a run says of all of its channels; of one, what it says of that one. */
export function combined(
  { appId, commit }: Pick<ReleaseRun, 'appId' | 'commit'>,
  ends: readonly [ChannelEnd, ...ChannelEnd[]],
  warnings: readonly string[] = [],
): Omit<ReleaseResult, 'verb' | 'dryRun'> {
  const channels = ends.map(({ facts }) => facts)
  const every = channels.flatMap((facts) => facts.platforms)
  const lead = ends.find(({ facts }) => facts.delivery !== null) ?? ends[0]
  const { version, previousVersion } = lead.facts
  const nexts = new Map(ends.flatMap(({ next }) => next).map((step) => [JSON.stringify(step), step]))
  return {
    appId,
    channel: channels.map(({ channel }) => channel).join(','),
    outcome: runOutcome(channels.map(({ outcome }) => outcome)),
    releaseType: releaseType(every),
    version,
    previousVersion,
    commit,
    platforms: platforms.flatMap((platform) =>
      mostUrgent(every.filter((each) => each.platform === platform)),
    ),
    matrix: channels.flatMap(({ matrix }) => matrix),
    channelChanges: channels.flatMap(({ channelChanges }) => channelChanges),
    channels,
    warnings: [...new Set([...ends.flatMap((end) => end.warnings), ...warnings])],
    next: [...nexts.values()],
    delivery:
      (['pending', 'simulated', 'proven'] as const).find((word) =>
        channels.some(({ delivery }) => delivery === word),
      ) ?? null,
    checksum: lead.checksum,
    size: lead.size,
  }
}

/** None, or the one whose outcome a person must see first. */
function mostUrgent(results: readonly PlatformResult[]): readonly PlatformResult[] {
  return results.toSorted((a, b) => outcomes.indexOf(a.outcome) - outcomes.indexOf(b.outcome)).slice(0, 1)
}
