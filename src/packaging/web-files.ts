import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { UpdateError } from '../core/update-error.ts'

/** A file of a built web app. */
export interface WebFile {
  /** POSIX, relative to the web folder, NFC: its name in the archive. */
  readonly name: string
  /** Absolute path on this machine. */
  readonly path: string
  /** In bytes. */
  readonly size: number
}

/** What never belongs into a bundle, by its name anywhere below the web folder. */
const left = /^(\.DS_Store|Thumbs\.db|desktop\.ini|\.git|\.gitignore|\.gitkeep|node_modules)$/

/**
 * Every file of a web folder, sorted by name. Links are followed to files inside the folder's own tree only by what
 * the file system resolves; names that devices cannot store are faults.
 * @throws UpdateError `INPUT_INVALID` naming every fault
 */
export async function webFiles(folder: string): Promise<readonly WebFile[]> {
  const found: WebFile[] = []
  const faults: string[] = []
  const visit = async (relative: string): Promise<void> => {
    for (const entry of await readdir(join(folder, relative), { withFileTypes: true })) {
      if (left.test(entry.name)) continue
      const name = relative === '' ? entry.name : `${relative}/${entry.name}`
      const path = join(folder, relative, entry.name)
      const info = entry.isSymbolicLink() ? await stat(path).catch(() => null) : entry
      if (info === null) faults.push(`${name} is a link to nothing`)
      else if (info.isDirectory() && !entry.isSymbolicLink()) await visit(name)
      else if (info.isDirectory()) faults.push(`${name} is a link to a folder`)
      else if (/[\\\0]/.test(entry.name))
        faults.push(`${JSON.stringify(name)} holds a character that devices cannot store`)
      else found.push({ name: name.normalize('NFC'), path, size: (await stat(path)).size })
    }
  }
  const there = await stat(folder).catch(() => null)
  if (there?.isDirectory() !== true) {
    throw new UpdateError('INPUT_INVALID', `the web folder ${folder} does not exist`, {
      hint: 'Build the web app first, or name the folder with --web-dir or webDir of the Capacitor config.',
    })
  }
  await visit('')
  if (!found.some(({ name }) => name === 'index.html')) faults.push('it has no index.html at its top')
  if (faults.length > 0) {
    throw new UpdateError(
      'INPUT_INVALID',
      `the web folder ${folder} cannot be packed:\n${faults.join('\n')}`,
      {
        hint: 'Name the folder that holds the built index.html with --web-dir, and build it again.',
      },
    )
  }
  return found.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
}
