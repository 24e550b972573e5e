import { type Outcome, type ReleaseType, runOutcome } from '../../core/outcome.ts'
import type { Platform } from '../../core/platform.ts'
import type { NextStep, PlatformResult } from '../result.ts'
import type { Prepared } from './prepare.ts'

/** `ota` when something may go over the air, `native` when something must not, `mixed` when both. */
export function releaseType(platforms: readonly PlatformResult[]): ReleaseType {
  const ota = platforms.some(({ outcome }) => outcome !== 'held' && outcome !== 'refused')
  const native = platforms.some(({ outcome }) => outcome === 'held')
  if (ota && native) return 'mixed'
  return native ? 'native' : ota ? 'ota' : 'none'
}

/** What a person does next. */
export function nextSteps(prepared: Prepared, results: readonly PlatformResult[]): readonly NextStep[] {
  const steps: NextStep[] = []
  for (const { platform, outcome, verdict } of results) {
    if (outcome !== 'held' || verdict.verdict === 'ota') continue
    const record = `capacitor-ota native --platform ${platform}`
    steps.push(
      verdict.verdict === 'unknown'
        ? {
            text: `Record the ${platform} build that is in the store; any commit works:`,
            line: `${record} --version 1.0.0 --build 100 --commit <ref>`,
          }
        : {
            text: `Ship a native build of ${platform}, then record it:`,
            line: `${record} --version ${prepared.version} --build ${nextBuild(prepared, platform)} --commit ${prepared.commit.slice(0, 12)}`,
          },
    )
  }
  if (results.some(({ outcome, verdict }) => outcome === 'held' && verdict.verdict === 'ota')) {
    steps.push({
      text: 'One bundle serves the whole channel: ship the missing native build, retire builds that nobody runs any more, give each platform a channel of its own ("platforms", docs/channels.md), or use strategy metadata with --min-native.',
      line: null,
    })
  }
  return steps
}

/** The build number after the highest one recorded: stores take no other twice. */
function nextBuild({ state }: Prepared, platform: Platform): string {
  const numbers = state.natives.flatMap((native) =>
    native.platform === platform && /^\d{1,15}$/.test(native.build) ? [Number(native.build)] : [],
  )
  return numbers.length === 0 ? '<number>' : String(Math.max(...numbers) + 1)
}

/** The outcome of the run and its kind. */
export function summarised(platforms: readonly PlatformResult[]): {
  outcome: Outcome
  releaseType: ReleaseType
} {
  return { outcome: runOutcome(platforms.map(({ outcome }) => outcome)), releaseType: releaseType(platforms) }
}

/** What the lanes that a release is about serve now. */
export function previousVersion({ plans }: Prepared): string | null {
  const serving = plans.flatMap((each) =>
    each.kind === 'hold' || each.target.serves === null ? [] : [each.target.serves],
  )
  return serving[0] ?? null
}
