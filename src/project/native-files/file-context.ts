import type { Platform } from '../../core/platform.ts'

/** Where a file of a native directory stands. */
export interface FileContext {
  readonly platform: Platform
  /** The native directory, POSIX, relative to the app directory: `android`, `ios`, `apps/droid`. */
  readonly nativeDir: string
}

/** The path inside the native directory; a path outside of it (a local plugin) stays as it is. */
export function pathInside(path: string, { nativeDir }: FileContext): string {
  const prefix = nativeDir === '' || nativeDir.endsWith('/') ? nativeDir : `${nativeDir}/`
  return path.startsWith(prefix) ? path.slice(prefix.length) : path
}
