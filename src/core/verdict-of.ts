import { compareFingerprints } from './compare-fingerprints.ts'
import type { Fingerprint } from './fingerprint.ts'
import { type NativeBuild, nativeEntry } from './native-build.ts'
import type { Platform } from './platform.ts'
import type { PlatformVerdict, Reason } from './verdict.ts'

/** A native build in service, and the two fingerprints that are compared about it. */
export interface Comparison {
  readonly build: NativeBuild
  /** As recorded, or computed anew from its commit. */
  readonly shipped: Fingerprint
  /** Of the commit that is asked about, by the same evidence. */
  readonly wanted: Fingerprint
}

/**
 * Compares a commit with every native build in service: `ota` when some build has its fingerprint, otherwise `native`
 * with the differences to the nearest one, `unknown` when there is none to compare with.
 * @param fingerprint of the commit
 */
export function verdictOf(
  platform: Platform,
  fingerprint: Fingerprint,
  comparisons: readonly Comparison[],
): PlatformVerdict {
  const base = { platform, neutral: [], warnings: [] }
  const compared = comparisons.map(({ build, shipped, wanted }) => ({
    build,
    reasons: compareFingerprints(shipped, wanted),
  }))
  const fits = compared.filter(({ reasons }) => reasons.length === 0).map(({ build }) => nativeEntry(build))
  const newest = fits.at(-1)
  if (newest !== undefined) {
    // The lane is named by the record, whatever the commit is called by a newer recipe.
    return { ...base, verdict: 'ota', fingerprint: newest.fingerprint, fits, nearest: newest, reasons: [] }
  }
  // The last of equals: later records are newer builds.
  const nearest = compared.reduce<(typeof compared)[number] | null>(
    (best, each) => (best === null || each.reasons.length <= best.reasons.length ? each : best),
    null,
  )
  const found = { ...base, fingerprint: fingerprint.hash, fits: [] }
  if (nearest === null) {
    return { ...found, verdict: 'unknown', nearest: null, reasons: [noNativeBuild(platform)] }
  }
  return { ...found, verdict: 'native', nearest: nativeEntry(nearest.build), reasons: nearest.reasons }
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
