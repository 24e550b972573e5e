import type { Platform } from '../core/platform.ts'
import type { Reason } from '../core/verdict.ts'
import type { AppFiles } from './app-files.ts'
import { joinPath } from './join-path.ts'
import { type CanonicalFile, canonicalFile } from './native-files/canonical-file.ts'
import { fileChange } from './native-files/file-change.ts'
import type { FileContext } from './native-files/file-context.ts'
import { relativePath } from './relative-path.ts'

/**
 * Reasons that say of every changed file of a native directory what in it changed: permissions, settings, keys.
 * Names only, never a value. Reasons of other kinds stay as they are.
 */
export async function namedReasons(
  before: AppFiles,
  after: AppFiles,
  platform: Platform,
  reasons: readonly Reason[],
): Promise<readonly Reason[]> {
  const nativeDir = relativePath(after.appDir, after.nativeDirs[platform])
  const files = reasons.map(({ subject }) => subject).filter((subject) => subject.startsWith(`${nativeDir}/`))
  if (files.length === 0) return reasons
  const context = { platform, nativeDir }
  const [old, now] = await Promise.all([
    canonicalFiles(before, files, context),
    canonicalFiles(after, files, context),
  ])
  return reasons.map((reason) => {
    const [from, to] = [old.get(reason.subject), now.get(reason.subject)]
    if (from === undefined || to === undefined) return reason
    const { names, what, impact } = fileChange(reason.subject, from, to)
    return names.length === 0 ? reason : { ...reason, impact, text: `${reason.text} (${what})` }
  })
}

async function canonicalFiles(
  { tree, appDir }: AppFiles,
  files: readonly string[],
  context: FileContext,
): Promise<ReadonlyMap<string, CanonicalFile>> {
  const paths = new Map(files.map((file) => [joinPath(appDir, file), file]))
  const contents = await tree.readAll([...paths.keys()])
  const found = new Map<string, CanonicalFile>()
  for (const [path, file] of paths) {
    const bytes = contents.get(path)
    if (bytes !== undefined) found.set(file, canonicalFile(file, bytes, context))
  }
  return found
}
