import { resolve } from 'node:path'
import { compareFingerprints } from '../core/compare-fingerprints.ts'
import { type Platform, platforms } from '../core/platform.ts'
import type { Neutral, Reason } from '../core/verdict.ts'
import { type AppFiles, readApp } from '../project/app-files.ts'
import { type FingerprintReport, fingerprintOf } from '../project/fingerprint-of.ts'
import { gitTree } from '../project/git/git-tree.ts'
import { commitOf, openRepository, type Repository } from '../project/git/repository.ts'
import { workTree } from '../project/git/work-tree.ts'
import type { NativeSettings } from '../project/native-settings.ts'
import { neutralChanges } from '../project/neutral-changes.ts'
import { type GeneratedNames, generatedNames, unitedNames } from '../project/packages/generated-names.ts'
import type { CommandOf } from './command.ts'
import type { Ports } from './ports.ts'
import { nativeSettingsOf } from './release/native-settings-of.ts'
import type { FingerprintResult } from './result.ts'

/** Prints the fingerprint of the checkout or of a commit, or compares two commits of any repository. */
export async function fingerprint(
  command: CommandOf<'fingerprint'>,
  ports: Ports,
): Promise<FingerprintResult> {
  const folder = resolve(command.workingDirectory, command.app[0] ?? '.')
  const repository = await openRepository(ports.exec, folder, ports.env)
  const [base, head] = command.compare
  const settings = nativeSettingsOf(command, ports)
  if (base === undefined || head === undefined) return printed(repository, command.commit, settings, ports)
  const [before, after] = await Promise.all([
    appAt(repository, base, settings, ports),
    appAt(repository, head, settings, ports),
  ])
  return compared(before, after)
}

async function appAt(
  repository: Repository,
  ref: string,
  settings: NativeSettings,
  ports: Ports,
): Promise<AppFiles> {
  const commit = await commitOf(repository, ref)
  return readApp(await gitTree(repository.git, commit), repository.appDir, ports.exec, settings)
}

async function printed(
  repository: Repository,
  ref: string | null,
  settings: NativeSettings,
  ports: Ports,
): Promise<FingerprintResult> {
  const app =
    ref === null
      ? await readApp(await workTree(repository), repository.appDir, ports.exec, settings)
      : await appAt(repository, ref, settings, ports)
  const reports = await Promise.all(app.platforms.map((platform) => fingerprintOf(app, platform)))
  return {
    verb: 'fingerprint',
    fingerprints: reports.map((report) => report.fingerprint),
    comparison: null,
    warnings: unique(reports.flatMap(({ warnings }) => warnings)),
    next: [],
  }
}

async function compared(before: AppFiles, after: AppFiles): Promise<FingerprintResult> {
  const here = platforms.filter((each) => before.platforms.includes(each) || after.platforms.includes(each))
  // The same evidence for both sides, so that a late "cap sync" is no difference.
  const names = unitedNames(
    await generatedNames(before.tree, before.nativeDirs),
    await generatedNames(after.tree, after.nativeDirs),
  )
  const sides = await Promise.all(here.map((platform) => bothSides(before, after, platform, names)))
  return {
    verb: 'fingerprint',
    fingerprints: sides.flatMap(({ head }) => (head === null ? [] : [head.fingerprint])),
    comparison: {
      verdict: Object.fromEntries(
        sides.map(({ platform, reasons }) => [platform, reasons.length === 0 ? 'ota' : 'native']),
      ),
      changes: sides.flatMap(({ platform, reasons }) => reasons.map((reason) => ({ platform, ...reason }))),
      neutral: sides.flatMap(({ platform, neutral }) => neutral.map((each) => ({ platform, ...each }))),
    },
    warnings: unique(
      sides.flatMap(({ base, head }) => [...(base?.warnings ?? []), ...(head?.warnings ?? [])]),
    ),
    next: [],
  }
}

interface Sides {
  readonly platform: Platform
  readonly base: FingerprintReport | null
  readonly head: FingerprintReport | null
  readonly reasons: readonly Reason[]
  readonly neutral: readonly Neutral[]
}

async function bothSides(
  before: AppFiles,
  after: AppFiles,
  platform: Platform,
  names: GeneratedNames,
): Promise<Sides> {
  const side = (app: AppFiles): Promise<FingerprintReport | null> =>
    app.platforms.includes(platform) ? fingerprintOf(app, platform, names) : Promise.resolve(null)
  const [base, head] = await Promise.all([side(before), side(after)])
  const reasons =
    base === null || head === null
      ? [existence(platform, base === null ? 'added' : 'removed')]
      : compareFingerprints(base.fingerprint, head.fingerprint)
  return { platform, base, head, reasons, neutral: await neutralChanges(before, after, platform, reasons) }
}

const existence = (platform: Platform, what: 'added' | 'removed'): Reason => ({
  code: what === 'added' ? 'PLATFORM_ADDED' : 'PLATFORM_REMOVED',
  subject: platform,
  impact: what === 'added' ? 'compat' : 'binary-only',
  text: `platform ${platform} ${what}`,
})

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)]
