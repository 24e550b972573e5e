import { compareFingerprints } from './compare-fingerprints.ts'
import type { Fingerprint } from './fingerprint.ts'
import { type NativeBuild, nativeEntry } from './native-build.ts'
import type { Platform } from './platform.ts'
import type { Neutral, PlatformVerdict, Reason } from './verdict.ts'

/** What is known about one platform of a commit. */
export interface VerdictInput {
  readonly platform: Platform
  readonly fingerprint: Fingerprint
  /** The whole ledger; retired builds and other platforms are left out here. */
  readonly natives: readonly NativeBuild[]
  readonly neutral: readonly Neutral[]
  readonly warnings: readonly string[]
}

/**
 * Compares a commit with every native build in service: `ota` when some build has its fingerprint, otherwise `native`
 * with the differences to the nearest one, `unknown` when there is none to compare with.
 */
export function verdictOf({
  platform,
  fingerprint,
  natives,
  neutral,
  warnings,
}: VerdictInput): PlatformVerdict {
  const live = natives.filter((build) => build.platform === platform && !build.retired)
  const base = { platform, fingerprint: fingerprint.hash, neutral, warnings }
  const fits = live.filter((build) => build.fingerprint.hash === fingerprint.hash)
  const newest = fits.at(-1)
  if (newest !== undefined) {
    return { ...base, verdict: 'ota', fits: fits.map(nativeEntry), nearest: nativeEntry(newest), reasons: [] }
  }
  const compared = live.map((build) => ({
    build,
    reasons: compareFingerprints(build.fingerprint, fingerprint),
  }))
  // The last of equals: later records are newer builds.
  const nearest = compared.reduce<(typeof compared)[number] | null>(
    (best, each) => (best === null || each.reasons.length <= best.reasons.length ? each : best),
    null,
  )
  if (nearest === null) {
    return { ...base, verdict: 'unknown', fits: [], nearest: null, reasons: [noNativeBuild(platform)] }
  }
  return {
    ...base,
    verdict: 'native',
    fits: [],
    nearest: nativeEntry(nearest.build),
    reasons: nearest.reasons,
  }
}

function noNativeBuild(platform: Platform): Reason {
  return {
    code: 'NO_NATIVE_BUILD',
    subject: platform,
    impact: 'compat',
    text: `no native build of ${platform} is recorded, so nobody knows what the binaries in the field can run`,
    wayOut: `record the shipped build: capacitor-ota native --platform ${platform} --version <version> --build <number> --commit <ref>`,
  }
}
