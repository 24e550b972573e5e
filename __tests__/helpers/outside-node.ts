import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The Node that a user of this machine has: the first on the PATH outside every `node_modules/.bin`. */
export function outsideNode(): string {
  const program = process.platform === 'win32' ? 'node.exe' : 'node'
  const folders = (process.env.PATH ?? '').split(delimiter)
  const found = folders
    .filter((folder) => folder !== '' && !folder.replaceAll('\\', '/').includes('node_modules'))
    .map((folder) => join(folder, program))
    .find((path) => existsSync(path))
  if (found === undefined) throw new Error('no Node on the PATH outside node_modules/.bin')
  return found
}
