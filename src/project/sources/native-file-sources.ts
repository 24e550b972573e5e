import type { FingerprintSource } from '../../core/fingerprint.ts'
import type { Platform } from '../../core/platform.ts'
import type { AppFiles } from '../app-files.ts'
import { canonicalFile } from '../native-files/canonical-file.ts'
import { type FileContext, pathInside } from '../native-files/file-context.ts'
import { fileKind } from '../native-files/file-kind.ts'
import { neutralPath } from '../native-files/neutral-path.ts'
import { relativePath } from '../relative-path.ts'
import type { TreeEntry } from '../tree.ts'
import { type Found, source } from './source.ts'

/** The same blob under the same path has the same canonical form, so two commits share the work. */
const known = new Map<string, FingerprintSource | null>()

/** S1: the files of a native directory, each in canonical form (native-detection.md §4, §5). */
export async function nativeFileSources(app: AppFiles, platform: Platform): Promise<Found> {
  const { tree, appDir } = app
  const folder = app.nativeDirs[platform]
  const context = { platform, nativeDir: relativePath(appDir, folder) }
  const ignored = new Map<string, string[]>()
  const warnings: string[] = []
  const sources: FingerprintSource[] = []
  const toRead: { entry: TreeEntry; path: string; key: string }[] = []
  const lfs: string[] = []
  for (const entry of await tree.list(folder)) {
    const path = relativePath(appDir, entry.path)
    const reason = neutralPath(path, context)
    if (reason !== null) {
      ignored.set(reason, [...(ignored.get(reason) ?? []), path])
      continue
    }
    if (entry.kind === 'submodule') {
      sources.push(
        source('native-file', nameOf(path, context), `submodule ${entry.id ?? ''}`, 'SUBMODULE_CHANGED', {
          label: path,
        }),
      )
      continue
    }
    if (entry.id === null) warnings.push(`${path} is not committed as it is; it reaches a local build`)
    const key = `${platform} ${context.nativeDir} ${entry.kind} ${entry.id} ${path}`
    const before = entry.id === null ? undefined : known.get(key)
    if (before === undefined) toRead.push({ entry, path, key })
    else if (before !== null) sources.push(before)
  }
  const contents = await tree.readAll(toRead.map(({ entry }) => entry.path))
  for (const { entry, path, key } of toRead) {
    const bytes = contents.get(entry.path)
    if (bytes === undefined) {
      sources.push(
        source('native-file', nameOf(path, context), `missing ${entry.id ?? ''}`, 'UNKNOWN_MISSING_OBJECT', {
          label: path,
        }),
      )
      continue
    }
    const found = fileSource(path, bytes, entry, context)
    if (entry.id !== null) known.set(key, found)
    if (found !== null) sources.push(found)
    if (isLfsPointer(bytes)) lfs.push(path)
  }
  if (lfs.length > 0)
    warnings.push(`${lfs.length} files are Git LFS pointers, compared by their object id: ${lfs[0]}`)
  return { sources, warnings, ignored }
}

/** The name inside the native directory: where the directory stands says nothing about the binary. */
const nameOf = (path: string, context: FileContext): string =>
  `${context.platform}/${pathInside(path, context)}`

const isLfsPointer = (bytes: Uint8Array): boolean =>
  bytes.byteLength < 1024 &&
  new TextDecoder().decode(bytes.subarray(0, 40)).startsWith('version https://git-lfs.github.com/')

function fileSource(
  path: string,
  bytes: Uint8Array,
  entry: TreeEntry,
  context: FileContext,
): FingerprintSource | null {
  const { code, impact } = fileKind(path)
  if (entry.kind === 'symlink')
    return source('native-file', nameOf(path, context), `symlink ${new TextDecoder().decode(bytes)}`, code, {
      label: path,
    })
  const { content, unknown } = canonicalFile(path, bytes, context)
  if (content.length === 0) return null
  return source('native-file', nameOf(path, context), content, unknown ?? code, { impact, label: path })
}
