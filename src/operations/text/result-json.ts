import type { PlatformResult, Result } from '../result.ts'
import { isReleaseResult } from '../result.ts'

/** A result for programs: what `--json` and `--result-file` write. Platforms and channels are keyed by name. */
export function resultJson(result: Result): unknown {
  if (result.verb === 'fingerprint' && result.comparison !== null) {
    const { comparison, ...rest } = result
    return { ...rest, ...comparison }
  }
  if (!isReleaseResult(result)) return result
  return {
    ...result,
    platforms: platformsJson(result.platforms),
    channels: Object.fromEntries(
      result.channels.map(({ channel, platforms, ...rest }) => [
        channel,
        { ...rest, platforms: platformsJson(platforms) },
      ]),
    ),
  }
}

const platformsJson = (platforms: readonly PlatformResult[]): unknown =>
  Object.fromEntries(platforms.map((each) => [each.platform, platformJson(each)]))

function platformJson({ verdict, outcome, because }: PlatformResult): unknown {
  const { verdict: word, fingerprint, fits, nearest, reasons, neutral, forced } = verdict
  return {
    outcome,
    because,
    verdict: word,
    fingerprint,
    fits,
    nearest,
    reasons,
    neutral,
    ...(forced === undefined ? {} : { forced }),
  }
}

/** The reasons of every platform, for the `reasons` output. */
export function reasonsJson(result: Result): unknown {
  if (!isReleaseResult(result)) return {}
  return Object.fromEntries(result.platforms.map(({ platform, verdict }) => [platform, verdict.reasons]))
}
