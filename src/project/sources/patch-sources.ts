import type { FingerprintSource } from '../../core/fingerprint.ts'
import type { Platform } from '../../core/platform.ts'
import type { AppFiles } from '../app-files.ts'
import { joinPath } from '../join-path.ts'
import { type Found, nothing, source } from './source.ts'

const touches: Readonly<Record<Platform, RegExp>> = {
  ios: /^(ios|Sources|src\/ios|Capacitor|CapacitorCordova)\/|\.podspec$|^Package\.swift$|^plugin\.xml$|^package\.json$/,
  android: /^(android|src\/android|capacitor)\/|^plugin\.xml$|^package\.json$/,
  electron: /^electron\/|^package\.json$/,
}

/**
 * S5: patches in effect on native packages, keyed by package and file (native-detection.md §3.3).
 * @param packages names of the runtime and plugins of the platform
 */
export async function patchSources(
  app: AppFiles,
  platform: Platform,
  packages: ReadonlySet<string>,
): Promise<Found> {
  const { tree, appDir, lockfile } = app
  const ruled = lockfile.kind === 'read' ? lockfile.lockfile.patches : new Map<string, string>()
  const files = new Map<string, string>()
  for (const [name, file] of ruled) {
    const folder =
      lockfile.kind === 'read' && lockfile.lockfile.path.includes('/')
        ? lockfile.lockfile.path.replace(/\/[^/]*$/, '')
        : ''
    files.set(joinPath(folder, file), name)
  }
  for (const folder of new Set([joinPath(appDir, 'patches'), 'patches'])) {
    for (const { path } of await tree.list(folder)) {
      const name = patchPackageName(path.slice(folder.length + 1))
      if (name !== null && !files.has(path)) files.set(path, name)
    }
  }
  const wanted = [...files].filter(([, name]) => packages.has(name))
  const contents = await tree.readAll(wanted.map(([path]) => path))
  const sources = wanted.flatMap(([path, name]): FingerprintSource[] => {
    const bytes = contents.get(path)
    if (bytes === undefined) return []
    return sections(new TextDecoder().decode(bytes), name)
      .filter(({ file }) => touches[platform].test(file))
      .map(({ file, hunks }) => source('patch', `${name}/${file}`, hunks, 'PATCH_CHANGED', { label: path }))
  })
  return { ...nothing, sources }
}

/** `@scope+name+1.2.3.patch`, as patch-package writes it. */
function patchPackageName(file: string): string | null {
  const parts = /^(.+?)\+\d+\.\d+.*\.patch$/.exec(file)?.[1]?.split('++').at(-1)
  return parts === undefined ? null : parts.replace('+', '/')
}

/** The files of a patch with their canonical hunks: without git's own lines and the text behind `@@`. */
function sections(text: string, name: string): readonly { readonly file: string; readonly hunks: string }[] {
  const found: { file: string; hunks: string }[] = []
  for (const part of text.replace(/\r\n/g, '\n').split(/^(?=diff --git )/m)) {
    const path = /^\+\+\+ (?:b\/)?(.+)$/m.exec(part)?.[1]
    const old = /^--- (?:a\/)?(.+)$/m.exec(part)?.[1]
    const target = path === '/dev/null' || path === undefined ? old : path
    if (target === undefined) continue
    const marker = `node_modules/${name}/`
    const file = target.includes(marker) ? target.slice(target.lastIndexOf(marker) + marker.length) : target
    const hunks = part
      .split('\n')
      .filter((line) => /^[@ +\-\\]/.test(line) && !/^(---|\+\+\+) /.test(line))
      .map((line) => line.replace(/^(@@ .*? @@).*$/, '$1'))
      .join('\n')
    found.push({ file, hunks })
  }
  return found
}
