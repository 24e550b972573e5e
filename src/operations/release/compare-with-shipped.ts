import type { Fingerprint } from '../../core/fingerprint.ts'
import type { NativeBuild } from '../../core/native-build.ts'
import type { Platform } from '../../core/platform.ts'
import type { Comparison } from '../../core/verdict-of.ts'
import { type AppFiles, readApp } from '../../project/app-files.ts'
import { fingerprintOf, recipe, withoutIgnored } from '../../project/fingerprint-of.ts'
import { gitTree } from '../../project/git/git-tree.ts'
import { fetchCommit, hasCommit, type Repository } from '../../project/git/repository.ts'
import { generatedNames, unitedNames } from '../../project/packages/generated-names.ts'
import type { Ports } from '../ports.ts'

/** The trees that shipped builds were made from; null for a commit that is not there. */
export interface ShippedApps {
  /** Only what this clone has. */
  here(commit: string): Promise<AppFiles | null>
  /** Asks the origin too. */
  anywhere(commit: string): Promise<AppFiles | null>
}

/** Reads each commit once, by the settings of the app that is asked about. */
export function shippedApps(repository: Repository, { settings }: AppFiles, ports: Ports): ShippedApps {
  const read = new Map<string, Promise<AppFiles>>()
  const here = async (commit: string): Promise<AppFiles | null> => {
    if (!(await hasCommit(repository, commit))) return null
    const app = read.get(commit) ?? readAt(commit)
    read.set(commit, app)
    return app
  }
  const readAt = async (commit: string): Promise<AppFiles> =>
    readApp(await gitTree(repository.git, commit), repository.appDir, ports.exec, settings)
  const anywhere = async (commit: string): Promise<AppFiles | null> => {
    if (!(await hasCommit(repository, commit))) await fetchCommit(repository, commit)
    return here(commit)
  }
  return { here, anywhere }
}

/**
 * How a commit is compared with one shipped build: by the record, and where that says "different", once more by the
 * commit it was built from. Then both sides are judged by one recipe, one set of patterns and the same evidence of
 * which packages are plugins. A record of a work tree with changes of its own has no such commit, and what a build
 * took from its environment is nowhere but in the record.
 */
export async function compareWithShipped(
  app: AppFiles,
  build: NativeBuild,
  wanted: Fingerprint,
  shipped: ShippedApps,
): Promise<Comparison> {
  const { platform } = build
  const { fingerprint, commit } = build
  const known = fingerprint.recipe === recipe ? withoutIgnored(fingerprint, app) : fingerprint
  const byRecord = { build, shipped: known, wanted }
  if (known.hash === wanted.hash || build.dirty || commit === null) return byRecord
  if (variables(fingerprint) !== variables(wanted)) return byRecord
  const before = await shipped.anywhere(commit)
  if (before === null || !before.platforms.includes(platform)) return byRecord
  return { build, ...(await byTheSameEvidence(before, app, platform)) }
}

const variables = ({ sources }: Fingerprint): string =>
  sources.flatMap(({ kind, id, hash }) => (kind === 'env' ? [`${id} ${hash}`] : [])).join('\n')

/** Fingerprints of two trees, where a late `cap sync` in one of them is no difference. */
export async function byTheSameEvidence(
  before: AppFiles,
  after: AppFiles,
  platform: Platform,
): Promise<Pick<Comparison, 'shipped' | 'wanted'>> {
  const names = unitedNames(
    await generatedNames(before.tree, before.nativeDirs),
    await generatedNames(after.tree, after.nativeDirs),
  )
  const [shipped, wanted] = await Promise.all([
    fingerprintOf(before, platform, names),
    fingerprintOf(after, platform, names),
  ])
  return { shipped: shipped.fingerprint, wanted: wanted.fingerprint }
}
