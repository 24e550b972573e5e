import { type Outcome, type ReleaseType, runOutcome } from '../../core/outcome.ts'
import type { Platform } from '../../core/platform.ts'
import { strategyText } from '../../wire/strategy.ts'
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
    const first = verdict.verdict === 'unknown'
    steps.push({
      text: first
        ? `Record the ${platform} build that is in the store; any commit works:`
        : `Ship a native build of ${platform}, then record it:`,
      line: `capacitor-ota native --platform ${platform} ${recordArguments(platform, first ? '1.0.0' : nextNative(prepared))}`,
    })
  }
  if (results.some(({ outcome, verdict }) => outcome === 'held' && verdict.verdict === 'ota')) {
    steps.push({
      text: 'One bundle serves the whole channel: ship the missing native build, retire builds that nobody runs any more, give each platform a channel of its own ("platforms"), or use strategy metadata with --min-native.',
      line: null,
    })
  }
  return steps
}

const recordArguments = (_platform: Platform, version: string): string =>
  `--version ${version} --build 100 --commit ${version === '1.0.0' ? '<ref>' : 'HEAD'}`

/** A name for the native build that follows: above everything released. */
function nextNative({ version }: Prepared): string {
  return version
}

/** The outcome of the run and its kind. */
export function summarised(platforms: readonly PlatformResult[]): {
  outcome: Outcome
  releaseType: ReleaseType
} {
  return { outcome: runOutcome(platforms.map(({ outcome }) => outcome)), releaseType: releaseType(platforms) }
}

export const channelText = (prepared: Prepared): string =>
  `${prepared.channel}, strategy ${strategyText(prepared.feed.channel.settings.strategy ?? prepared.state.strategy)}`
