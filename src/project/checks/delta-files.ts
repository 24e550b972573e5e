import type { CheckFault } from './check.ts'

/** A file of the built web app. */
interface DeltaFile {
  readonly name: string
  /** In bytes. */
  readonly size: number
}

/** What the Capgo CLI leaves out of a delta when it stands anywhere in a path, folders above the web folder too. */
const skipped = /\.DS_Store|\.git|node_modules|package-lock\.json|tsconfig(\.app|\.spec)?\.json/

/**
 * Files that a delta would not carry: devices with a current plugin would run a bundle without them (protocol.md §2.4).
 * @param folder the one that the Capgo CLI is given, which leaves out more; null: the delta is ours
 */
export function deltaFaults(files: readonly DeltaFile[], folder: string | null): readonly CheckFault[] {
  const lost =
    folder !== null && skipped.test(folder)
      ? [`all of them: their folder is ${folder}`]
      : files.flatMap(({ name, size }) => {
          if (size === 0) return [`${name} (is empty)`]
          if (name.endsWith('.br')) return [`${name} (would be taken for a compressed file)`]
          if (folder !== null && skipped.test(name)) return [`${name} (its name is left out)`]
          return folder !== null && /\s/.test(name) ? [`${name} (its name has a space)`] : []
        })
  if (lost.length === 0) return []
  const shown = lost.slice(0, 5).join(', ')
  return [
    {
      code: 'DELTA_LOSES_FILES',
      text: `a delta would not carry ${shown}${lost.length > 5 ? ` and ${lost.length - 5} more` : ''}`,
      fix: 'leave these files out of the build, name them otherwise, or release without delta',
    },
  ]
}
