import { resolve } from 'node:path'
import { compareFingerprints } from '../core/compare-fingerprints.ts'
import { type Platform, platforms } from '../core/platform.ts'
import type { Reason } from '../core/verdict.ts'
import { type AppFiles, readApp } from '../project/app-files.ts'
import { type FingerprintReport, fingerprintOf, withoutIgnored } from '../project/fingerprint-of.ts'
import { gitTree } from '../project/git/git-tree.ts'
import { commitOf, openRepository } from '../project/git/repository.ts'
import { workTree } from '../project/git/work-tree.ts'
import { namedReasons } from '../project/named-reasons.ts'
import { neutralChanges } from '../project/neutral-changes.ts'
import { generatedNames, unitedNames } from '../project/packages/generated-names.ts'
import type { CommandOf } from './command.ts'
import type { Ports } from './ports.ts'
import { nativeSettingsOf } from './release/native-settings-of.ts'
import type { FingerprintResult } from './result.ts'
import { storedFingerprints } from './stored-fingerprints.ts'

/** Reads the app of a commit; null: of the work tree. */
type AppAt = (ref: string | null) => Promise<AppFiles>

/** Prints the fingerprint of the checkout or of a commit, or compares two commits of any repository. */
export async function fingerprint(
  command: CommandOf<'fingerprint'>,
  ports: Ports,
): Promise<FingerprintResult> {
  const folder = resolve(command.workingDirectory, command.app[0] ?? '.')
  const repository = await openRepository(ports.exec, folder, ports.env)
  const settings = nativeSettingsOf(command, ports)
  const appAt: AppAt = async (ref) => {
    const tree =
      ref === null
        ? await workTree(repository)
        : await gitTree(repository.git, await commitOf(repository, ref))
    return readApp(tree, repository.appDir, ports.exec, settings)
  }
  const [base, head] = command.compare
  if (base === undefined || head === undefined) return printed(await appAt(command.commit))
  if (/\.json$/i.test(base)) {
    return comparedWithStored(resolve(command.workingDirectory, base), await appAt(head))
  }
  const [before, after] = await Promise.all([appAt(base), appAt(head)])
  return compared(before, after)
}

async function printed(app: AppFiles): Promise<FingerprintResult> {
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
  const side = async (app: AppFiles, platform: Platform): Promise<FingerprintReport | null> =>
    app.platforms.includes(platform) ? fingerprintOf(app, platform, names) : null
  const sides = await Promise.all(
    here.map(async (platform): Promise<Side> => {
      const [base, head] = await Promise.all([side(before, platform), side(after, platform)])
      const reasons = await namedReasons(before, after, platform, reasonsOf(platform, base, head))
      const neutral = await neutralChanges(before, after, platform, reasons)
      const warnings = [...(base?.warnings ?? []), ...(head?.warnings ?? [])]
      return { platform, fingerprint: head?.fingerprint ?? null, reasons, neutral, warnings }
    }),
  )
  return comparison(sides)
}

async function comparedWithStored(file: string, app: AppFiles): Promise<FingerprintResult> {
  const stored = await storedFingerprints(file)
  const here = platforms.filter(
    (each) => app.platforms.includes(each) || stored.some(({ platform }) => platform === each),
  )
  const sides = await Promise.all(
    here.map(async (platform): Promise<Side> => {
      const before = stored.find((each) => each.platform === platform)
      const head = app.platforms.includes(platform) ? await fingerprintOf(app, platform) : null
      const base = before === undefined ? null : { fingerprint: withoutIgnored(before, app) }
      const reasons = reasonsOf(platform, base, head)
      const { ignored = [], warnings = [] } = head ?? {}
      return { platform, fingerprint: head?.fingerprint ?? null, reasons, neutral: ignored, warnings }
    }),
  )
  return comparison(sides)
}

/** What is known of one platform on both sides. */
interface Side extends Pick<FingerprintReport, 'warnings'> {
  readonly platform: Platform
  /** Of the second side. */
  readonly fingerprint: FingerprintReport['fingerprint'] | null
  readonly reasons: readonly Reason[]
  readonly neutral: FingerprintReport['ignored']
}

function comparison(sides: readonly Side[]): FingerprintResult {
  return {
    verb: 'fingerprint',
    fingerprints: sides.flatMap(({ fingerprint }) => fingerprint ?? []),
    comparison: {
      verdict: Object.fromEntries(
        sides.map(({ platform, reasons }) => [platform, reasons.length === 0 ? 'ota' : 'native']),
      ),
      changes: sides.flatMap(({ platform, reasons }) => reasons.map((reason) => ({ platform, ...reason }))),
      neutral: sides.flatMap(({ platform, neutral }) => neutral.map((each) => ({ platform, ...each }))),
    },
    warnings: unique(sides.flatMap(({ warnings }) => warnings)),
    next: [],
  }
}

type Printed = Pick<FingerprintReport, 'fingerprint'>

function reasonsOf(platform: Platform, base: Printed | null, head: Printed | null): readonly Reason[] {
  if (base === null) return [existence(platform, 'added')]
  if (head === null) return [existence(platform, 'removed')]
  return compareFingerprints(base.fingerprint, head.fingerprint)
}

const existence = (platform: Platform, what: 'added' | 'removed'): Reason => ({
  code: what === 'added' ? 'PLATFORM_ADDED' : 'PLATFORM_REMOVED',
  subject: platform,
  impact: what === 'added' ? 'compat' : 'binary-only',
  text: `platform ${platform} ${what}`,
})

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)]
