import type { Platform } from '../core/platform.ts'
import { platforms } from '../core/platform.ts'
import type { Neutral, Reason } from '../core/verdict.ts'
import type { AppFiles } from './app-files.ts'
import { neutralEdit } from './native-files/neutral-edit.ts'
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
  const changes = (await changedPaths(before, after)).flatMap((path) => {
    const name = relativePath(after.appDir, path)
    return counted.has(name) ? [] : [{ path, name, reason: reasonFor(path, name, after, platform) }]
  })
  // Files that count, and whose edit does not: what kind of edit it was stands in them.
  const edited = changes.flatMap(({ path, reason }) => (reason === null ? [path] : []))
  const [old, now] = await Promise.all([before.tree.readAll(edited), after.tree.readAll(edited)])
  const nothing = new Uint8Array()
  const byReason = new Map<string, string[]>()
  for (const { path, name, reason } of changes) {
    const why = reason ?? neutralEdit(old.get(path) ?? nothing, now.get(path) ?? nothing)
    byReason.set(why, [...(byReason.get(why) ?? []), name])
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

/** Why a file does not count by where it is; null: it does, and this edit of it does not. */
function reasonFor(path: string, name: string, app: AppFiles, platform: Platform): string | null {
  const owner = platforms.find((each) => path.startsWith(`${app.nativeDirs[each]}/`))
  if (owner === undefined) return 'web app and tooling'
  if (owner !== platform) return `reaches ${owner} only`
  const nativeDir = relativePath(app.appDir, app.nativeDirs[platform])
  return neutralPath(name, { platform, nativeDir })
}
