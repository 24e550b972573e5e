import { compareFingerprints } from '../../core/compare-fingerprints.ts'
import type { NativeBuild } from '../../core/native-build.ts'
import type { Platform } from '../../core/platform.ts'
import { UpdateError } from '../../core/update-error.ts'
import type { Neutral, PlatformVerdict } from '../../core/verdict.ts'
import { verdictOf } from '../../core/verdict-of.ts'
import type { AppFiles } from '../../project/app-files.ts'
import { type FingerprintReport, fingerprintOf } from '../../project/fingerprint-of.ts'
import { commitOf } from '../../project/git/repository.ts'
import { namedReasons } from '../../project/named-reasons.ts'
import { neutralChanges } from '../../project/neutral-changes.ts'
import type { Ports } from '../ports.ts'
import type { AppContext } from './app-context.ts'
import {
  byTheSameEvidence,
  compareWithShipped,
  type ShippedApps,
  shippedApps,
} from './compare-with-shipped.ts'

export interface VerdictOptions {
  readonly forceVerdict?: 'ota' | 'native' | null
  readonly forceReason?: string | null
  /** What the field runs, as long as a platform has no recorded native build. */
  readonly base: string | null
}

/** The verdict about the checkout on every platform of the app. */
export async function verdictsOf(
  { app, repository, platforms }: Pick<AppContext, 'app' | 'repository' | 'platforms'>,
  natives: readonly NativeBuild[],
  options: VerdictOptions,
  ports: Ports,
): Promise<readonly PlatformVerdict[]> {
  if ((options.forceVerdict ?? null) !== null && (options.forceReason ?? null) === null) {
    throw new UpdateError('INPUT_INVALID', 'force-verdict wants force-reason', {
      hint: 'Say why with --force-reason "…"; it is recorded with the release.',
    })
  }
  const shipped = shippedApps(repository, app, ports)
  const base = options.base === null ? null : await shipped.anywhere(await commitOf(repository, options.base))
  return Promise.all(
    platforms.map(async (platform) => {
      const report = await fingerprintOf(app, platform)
      const live = natives.filter((build) => build.platform === platform && !build.retired)
      const verdict =
        live.length === 0 && base !== null
          ? await againstBase(app, base, platform, report)
          : await againstLedger(app, platform, live, report, shipped)
      return forced({ ...verdict, warnings: report.warnings }, options)
    }),
  )
}

async function againstLedger(
  app: AppFiles,
  platform: Platform,
  live: readonly NativeBuild[],
  { fingerprint, ignored }: FingerprintReport,
  shipped: ShippedApps,
): Promise<PlatformVerdict> {
  const comparisons = await Promise.all(
    live.map((build) => compareWithShipped(app, build, fingerprint, shipped)),
  )
  const verdict = verdictOf(platform, fingerprint, comparisons)
  const commit = live.find((build) => isNearest(build, verdict))?.commit ?? null
  const before = commit === null ? null : await shipped.here(commit)
  return described(before, app, verdict, ignored)
}

const isNearest = (build: NativeBuild, { nearest }: PlatformVerdict): boolean =>
  build.version === nearest?.version && build.build === nearest.build

async function againstBase(
  app: AppFiles,
  base: AppFiles,
  platform: Platform,
  { fingerprint, ignored }: FingerprintReport,
): Promise<PlatformVerdict> {
  const found = verdictOf(platform, fingerprint, [])
  if (!base.platforms.includes(platform)) return { ...found, neutral: ignored }
  const { shipped, wanted } = await byTheSameEvidence(base, app, platform)
  const reasons = compareFingerprints(shipped, wanted)
  const verdict: PlatformVerdict = { ...found, verdict: reasons.length === 0 ? 'ota' : 'native', reasons }
  return described(base, app, verdict, ignored)
}

/**
 * With what changed in every file that counts, and what changed since the build and does not; without its commit,
 * what would not.
 */
async function described(
  before: AppFiles | null,
  app: AppFiles,
  verdict: PlatformVerdict,
  ignored: readonly Neutral[],
): Promise<PlatformVerdict> {
  if (before === null) return { ...verdict, neutral: ignored }
  const { platform } = verdict
  const byUser = ignored.filter(({ reason }) => reason === 'native-ignore')
  const [reasons, changes] = await Promise.all([
    namedReasons(before, app, platform, verdict.reasons),
    neutralChanges(before, app, platform, verdict.reasons),
  ])
  return { ...verdict, reasons, neutral: [...byUser, ...changes] }
}

function forced(
  verdict: PlatformVerdict,
  { forceVerdict = null, forceReason = null }: VerdictOptions,
): PlatformVerdict {
  if (forceVerdict === null || forceVerdict === verdict.verdict) return verdict
  const fits = forceVerdict === 'ota' && verdict.nearest !== null ? [verdict.nearest] : []
  return {
    ...verdict,
    verdict: forceVerdict,
    fits,
    forced: { from: verdict.verdict, reason: forceReason ?? '' },
  }
}
