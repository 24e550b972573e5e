import { link, mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * One object of a file storage is a folder of numbered generations; the highest one counts, a folder in its place
 * says "deleted". A generation appears complete and only once, by a hard link to a finished temporary file: that
 * is a compare-and-set under several processes which holds when any of them is killed, because there is no lock
 * to go stale.
 */
export interface Generation {
  readonly number: number
  readonly deleted: boolean
}

/** Keys never hold `@`, so a generation can never be taken for a segment of a longer key. */
const named = /^@(\d+)$/

/** How long a superseded generation stays for readers and slow writers that have seen it. */
const graceMs = 60_000

export const generationFile = (folder: string, number: number): string => join(folder, `@${number}`)

/** All generations, lowest first; empty when the object never existed. */
export async function generationsOf(folder: string): Promise<readonly Generation[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(absent)
  return (entries ?? [])
    .flatMap((entry) => {
      const number = named.exec(entry.name)?.[1]
      return number === undefined ? [] : [{ number: Number(number), deleted: entry.isDirectory() }]
    })
    .sort((a, b) => a.number - b.number)
}

/** The generation that counts, deleted or not. */
export async function latestGeneration(folder: string): Promise<Generation | null> {
  return (await generationsOf(folder)).at(-1) ?? null
}

/**
 * Makes a finished file, or a deletion, the generation after `after`. False: somebody else was first.
 * @param file null deletes
 */
export async function claimGeneration(folder: string, after: number, file: string | null): Promise<boolean> {
  const since = performance.now()
  const target = generationFile(folder, after + 1)
  const claimed = await (file === null ? mkdir(target) : link(file, target)).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') return false
      throw error
    },
  )
  if (!claimed) return false
  // A writer that slept longer than the grace may have taken the number of a generation that was swept meanwhile.
  if (performance.now() - since > graceMs / 2 && (await latestGeneration(folder))?.number !== after + 1) {
    await rm(target, { recursive: true, force: true })
    return false
  }
  return true
}

/** Removes generations that nobody can be reading any more. Failing to is harmless: the next write tries again. */
export async function sweepGenerations(
  folder: string,
  ageOf: (file: string) => Promise<number>,
): Promise<void> {
  const superseded = (await generationsOf(folder)).slice(0, -1)
  for (const { number } of superseded) {
    const file = generationFile(folder, number)
    if ((await ageOf(file)) > graceMs) await rm(file, { recursive: true, force: true })
  }
}

/** A temporary file of this age belongs to a writer that was killed, in milliseconds. */
const abandonedMs = 24 * 3_600_000

/** Removes what killed writers left behind. */
export async function sweepTemporary(
  folder: string,
  ageOf: (file: string) => Promise<number>,
): Promise<void> {
  for (const name of await readdir(folder)) {
    const file = join(folder, name)
    if ((await ageOf(file)) > abandonedMs) await rm(file, { force: true })
  }
}

/** For `catch`: a file or folder that is absent, or cannot be named on this disk, is null; else it is thrown. */
export function absent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT' || error.code === 'ENAMETOOLONG') return null
  throw error
}
