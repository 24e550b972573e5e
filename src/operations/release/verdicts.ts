import type { ChannelState } from '../../backend/backend.ts'
import type { Platform } from '../../core/platform.ts'
import type { PlatformVerdict } from '../../core/verdict.ts'
import { verdictOf } from '../../core/verdict-of.ts'
import type { AppFiles } from '../../project/app-files.ts'
import { fingerprintOf } from '../../project/fingerprint-of.ts'

export interface Forced {
  readonly verdict: 'ota' | 'native' | null
  readonly reason: string | null
}

/** The verdict about a tree on every platform of the app. */
export async function verdictsOf(
  app: AppFiles,
  natives: ChannelState['natives'],
  forced: Forced,
): Promise<readonly PlatformVerdict[]> {
  return Promise.all(
    app.platforms.map(async (platform) => {
      const { fingerprint, ignored, warnings } = await fingerprintOf(app, platform)
      return force(verdictOf({ platform, fingerprint, natives, neutral: ignored, warnings }), forced)
    }),
  )
}

function force(verdict: PlatformVerdict, { verdict: wanted, reason }: Forced): PlatformVerdict {
  if (wanted === null || wanted === verdict.verdict) return verdict
  const fits = wanted === 'ota' && verdict.nearest !== null ? [verdict.nearest] : []
  return { ...verdict, verdict: wanted, fits, forced: { from: verdict.verdict, reason: reason ?? '' } }
}

/** The verdict of a platform. */
export function verdictFor(
  verdicts: readonly PlatformVerdict[],
  platform: Platform,
): PlatformVerdict | undefined {
  return verdicts.find((verdict) => verdict.platform === platform)
}
