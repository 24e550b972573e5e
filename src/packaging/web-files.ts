import { readdir, realpath, stat } from 'node:fs/promises'
import { isAbsolute, join, relative as pathFrom, sep } from 'node:path'
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
 * Every file of a web folder, sorted by name. A link counts as the file of the same folder that it leads to; other
 * links, and what devices cannot store, are faults.
 * @throws UpdateError `INPUT_INVALID` naming every fault
 */
export async function webFiles(folder: string): Promise<readonly WebFile[]> {
  const found = new Map<string, WebFile>()
  const faults: string[] = []
  const fileOf = async (name: string, path: string, isLink: boolean): Promise<WebFile | string> => {
    const info = await stat(path).catch(() => null)
    if (info === null) return 'is a link to nothing'
    if (info.isDirectory()) return 'is a link to a folder'
    if (!info.isFile()) return 'is no file'
    if (isLink && !isBelow(await realpath(folder), await realpath(path))) {
      return 'is a link out of the web folder'
    }
    if (/[\\\0]/.test(name)) return 'holds a character that devices cannot store'
    const file = { name: name.normalize('NFC'), path, size: info.size }
    return found.has(file.name) ? 'is there twice, in two spellings of Unicode' : file
  }
  const visit = async (relative: string): Promise<void> => {
    for (const entry of await readdir(join(folder, relative), { withFileTypes: true })) {
      if (left.test(entry.name)) continue
      const name = relative === '' ? entry.name : `${relative}/${entry.name}`
      if (entry.isDirectory()) {
        await visit(name)
        continue
      }
      const file = await fileOf(name, join(folder, name), entry.isSymbolicLink())
      if (typeof file === 'string') faults.push(`${JSON.stringify(name)} ${file}`)
      else found.set(file.name, file)
    }
  }
  const there = await stat(folder).catch(() => null)
  if (there?.isDirectory() !== true) {
    throw new UpdateError('INPUT_INVALID', `the web folder ${folder} does not exist`, {
      hint: 'Build the web app first, or name the folder with --web-dir or webDir of the Capacitor config.',
    })
  }
  await visit('')
  if (!found.has('index.html')) faults.push('it has no index.html at its top')
  if (faults.length > 0) {
    throw new UpdateError(
      'INPUT_INVALID',
      `the web folder ${folder} cannot be packed:\n${faults.join('\n')}`,
      {
        hint: 'Name the folder that holds the built index.html with --web-dir, and build it again.',
      },
    )
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}

function isBelow(folder: string, path: string): boolean {
  const way = pathFrom(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}
