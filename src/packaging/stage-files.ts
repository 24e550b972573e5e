import { copyFile, mkdir, utimes } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { WebFile } from './web-files.ts'

/** The date of every staged file, as in archives: tools that zip a folder store it. */
const date = new Date('1980-01-01T00:00:00Z')

/** Copies exactly the files of a bundle into a folder of its own, for tools that pack whole folders. */
export async function stageFiles(files: readonly WebFile[], folder: string): Promise<void> {
  for (const { name, path } of files) {
    const target = join(folder, ...name.split('/'))
    await mkdir(dirname(target), { recursive: true })
    await copyFile(path, target)
    await utimes(target, date, date)
  }
}
