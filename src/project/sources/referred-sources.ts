import type { Platform } from '../../core/platform.ts'
import type { AppFiles } from '../app-files.ts'
import { joinPath } from '../join-path.ts'
import { canonicalFile } from '../native-files/canonical-file.ts'
import { fileKind } from '../native-files/file-kind.ts'
import { neutralPath } from '../native-files/neutral-path.ts'
import { relativePath } from '../relative-path.ts'
import type { TreeEntry } from '../tree.ts'
import { nativePart } from './native-part.ts'
import { type Found, nothing, source } from './source.ts'

/** Files that may name code outside of the native directory: build scripts and projects. */
const referrer =
  /(^|\/)(Podfile|Package\.swift|CMakeLists\.txt|project\.pbxproj)$|\.(gradle|gradle\.kts|xcconfig|mk)$/
const upward = /(?:\.\.\/)+[^\s"'`,;:()<>$]*/g

/** Read by build scripts for the version and the plugins, which count by themselves. */
const countedElsewhere =
  /(^|\/)(node_modules\/.*|package\.json|package-lock\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|capacitor\.config\.\w+)$/

/** The same blob at the same place names the same paths, so two commits share the work. */
const known = new Map<string, readonly string[]>()

/**
 * S7: files and folders of the repository that build files of a native directory name by path, or that links in it
 * point at: local pods, Swift packages, Gradle includes, sources that an Xcode project takes from elsewhere
 * (native-detection.md §3).
 */
export async function referredSources(app: AppFiles, platform: Platform): Promise<Found> {
  const { tree, appDir, nativeDirs } = app
  const folder = nativeDirs[platform]
  const wanted = new Set<string>()
  const counted = (await tree.list(folder)).filter(({ path }) => neutral(path, app, platform) === null)
  const files = counted.filter(({ path, kind }) => kind === 'file' && referrer.test(path))
  const all = await tree.list('')
  const links = await linkTargets(counted, app)
  for (const path of links.inside) if (isOutside(path, folder)) wanted.add(path)
  for (const [file, names] of await upwardNames(files, app, platform)) {
    for (const path of names.flatMap((name) => places(file, name, folder, all))) {
      if (isOutside(path, folder) && !countedElsewhere.test(path) && !isWebBuild(path, app)) wanted.add(path)
    }
  }
  const entries = new Map(
    [...wanted].flatMap((path) => entriesOf(path, all, platform)).map((entry) => [entry.path, entry]),
  )
  const contents = await tree.readAll([...entries.keys()])
  const sources = [...entries.values()].flatMap(({ path, id }) => {
    const name = relativePath(appDir, path)
    const bytes = contents.get(path)
    const { code, impact } = fileKind(path)
    if (bytes === undefined) return [source('referred-file', name, id ?? '', code, { impact })]
    const { content, unknown } = canonicalFile(path, bytes, { platform, nativeDir: folder })
    return content.length === 0 ? [] : [source('referred-file', name, content, unknown ?? code, { impact })]
  })
  const warnings = links.outside.map(
    (path) =>
      `${relativePath(appDir, path)} is a link out of the repository; only where it points is compared`,
  )
  return { ...nothing, sources, warnings }
}

/** Where the links of a native directory point: a build follows them. */
async function linkTargets(
  entries: readonly TreeEntry[],
  { tree }: AppFiles,
): Promise<{ readonly inside: readonly string[]; readonly outside: readonly string[] }> {
  const inside: string[] = []
  const outside: string[] = []
  for (const { path, kind } of entries) {
    const target = kind === 'symlink' ? await tree.read(path) : null
    if (target === null) continue
    const text = new TextDecoder().decode(target)
    const place = joinPath(path.replace(/[^/]*$/, ''), text)
    if (text.startsWith('/') || place.startsWith('..')) outside.push(path)
    else inside.push(place)
  }
  return { inside, outside }
}

/** The built web app, where it is committed: it travels in bundles. */
function isWebBuild(path: string, { config, appDir }: AppFiles): boolean {
  const webDir = config.kind === 'value' ? config.value.webDir : null
  if (typeof webDir !== 'string' || webDir === '') return false
  const folder = joinPath(appDir, webDir)
  return path === folder || path.startsWith(`${folder}/`)
}

function neutral(path: string, { appDir, nativeDirs }: AppFiles, platform: Platform): string | null {
  const nativeDir = relativePath(appDir, nativeDirs[platform])
  return neutralPath(relativePath(appDir, path), { platform, nativeDir })
}

/** What each file names with a way up, comments and generated parts left out. */
async function upwardNames(
  files: readonly TreeEntry[],
  { tree, appDir, nativeDirs }: AppFiles,
  platform: Platform,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const context = { platform, nativeDir: relativePath(appDir, nativeDirs[platform]) }
  const found = new Map<string, readonly string[]>()
  const keyOf = ({ path, id }: TreeEntry): string => `${platform} ${path} ${id}`
  const unread = files.filter((entry) => entry.id === null || !known.has(keyOf(entry)))
  const contents = await tree.readAll(unread.map(({ path }) => path))
  for (const entry of files) {
    const bytes = contents.get(entry.path)
    const names =
      bytes === undefined ? (known.get(keyOf(entry)) ?? []) : namesIn(entry.path, bytes, context, appDir)
    if (entry.id !== null) known.set(keyOf(entry), names)
    found.set(entry.path, names)
  }
  return found
}

function namesIn(
  path: string,
  bytes: Uint8Array,
  context: Parameters<typeof canonicalFile>[2],
  appDir: string,
): readonly string[] {
  if (!new TextDecoder().decode(bytes).includes('../')) return []
  const { content } = canonicalFile(relativePath(appDir, path), bytes, context)
  const text = typeof content === 'string' ? content : new TextDecoder().decode(content)
  return [...new Set([...text.matchAll(upward)].map(([name]) => name.replace(/\/+$/, '')))]
}

/**
 * Where a name may point: build tools take it from the file's own folder, from the native directory, or from a group
 * of the Xcode project. Every place that exists counts, because a needless native build only costs.
 */
function places(file: string, name: string, nativeDir: string, all: readonly TreeEntry[]): readonly string[] {
  const own = file.replace(/[^/]*$/, '')
  const project = own.replace(/[^/]+\.xcodeproj\/$/, '')
  const groups =
    project === own
      ? []
      : all.flatMap(({ path }) =>
          path.startsWith(project) ? [`${project}${path.slice(project.length).split('/')[0]}`] : [],
        )
  const bases = new Set([own, project, nativeDir, ...groups])
  const candidates = [...bases].map((base) => joinPath(base, name)).filter((path) => !path.startsWith('..'))
  return [...new Set(candidates)].filter((path) =>
    all.some((entry) => entry.path === path || entry.path.startsWith(`${path}/`)),
  )
}

/** Neither in the native directory nor around it. */
const isOutside = (path: string, nativeDir: string): boolean =>
  path !== '' && !`${nativeDir}/`.startsWith(`${path}/`) && !path.startsWith(`${nativeDir}/`)

function entriesOf(path: string, all: readonly TreeEntry[], platform: Platform): readonly TreeEntry[] {
  const inside = all.filter((entry) => entry.path === path || entry.path.startsWith(`${path}/`))
  const others = inside.filter((entry) => entry.path !== path)
  if (others.length === 0) return inside
  const relevant = others.filter(({ path: at }) => {
    const name = at.slice(path.length + 1)
    return !countedElsewhere.test(at) && neutralPath(name, { platform, nativeDir: '' }) === null
  })
  // Of a package only its native part: the rest of it is web code.
  const isPackage = others.some((entry) => entry.path === `${path}/package.json`)
  const native = relevant.filter((entry) => nativePart[platform].test(entry.path.slice(path.length + 1)))
  return isPackage && native.length > 0 ? native : relevant
}
