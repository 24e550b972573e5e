import type { Platform } from '../core/platform.ts'
import { platforms } from '../core/platform.ts'
import type { Neutral, Reason } from '../core/verdict.ts'
import type { AppFiles } from './app-files.ts'
import { neutralPath } from './native-files/neutral-path.ts'
import { relativePath } from './relative-path.ts'
import type { TreeEntry } from './tree.ts'

/**
 * The files that differ between two trees and do not count for a platform, by the reason: what makes people trust a
 * verdict (native-detection.md §9).
 */
export async function neutralChanges(
  before: AppFiles,
  after: AppFiles,
  platform: Platform,
  reasons: readonly Reason[],
): Promise<readonly Neutral[]> {
  const counted = new Set(reasons.map(({ subject }) => subject))
  const byReason = new Map<string, string[]>()
  for (const path of await changedPaths(before, after)) {
    const name = relativePath(after.appDir, path)
    if (counted.has(name)) continue
    const reason = reasonFor(path, name, after, platform)
    byReason.set(reason, [...(byReason.get(reason) ?? []), name])
  }
  return [...byReason].map(([reason, paths]) => ({
    reason,
    count: paths.length,
    examples: paths.slice(0, 3),
  }))
}

/** Both lists are sorted by path, so one walk finds the differences, however many files there are. */
async function changedPaths(before: AppFiles, after: AppFiles): Promise<readonly string[]> {
  const [old, now] = await Promise.all([before.tree.list(''), after.tree.list('')])
  const changed: string[] = []
  for (let left = 0, right = 0; left < old.length || right < now.length; ) {
    const [gone, here] = [old[left], now[right]]
    if (here === undefined || (gone !== undefined && gone.path < here.path)) {
      if (gone !== undefined) changed.push(gone.path)
      left += 1
    } else if (gone === undefined || here.path < gone.path) {
      changed.push(here.path)
      right += 1
    } else {
      if (differs(gone, here)) changed.push(here.path)
      left += 1
      right += 1
    }
  }
  return changed
}

const differs = (old: TreeEntry, { id, kind }: TreeEntry): boolean =>
  id === null || old.id !== id || old.kind !== kind

function reasonFor(path: string, name: string, app: AppFiles, platform: Platform): string {
  const owner = platforms.find((each) => path.startsWith(`${app.nativeDirs[each]}/`))
  if (owner === undefined) return 'web app and tooling'
  if (owner !== platform) return `only ${owner}`
  const nativeDir = relativePath(app.appDir, app.nativeDirs[platform])
  return (
    neutralPath(name, { platform, nativeDir }) ??
    'same binary: release metadata, signing, comments or spelling'
  )
}
