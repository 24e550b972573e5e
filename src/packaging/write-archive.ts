import { createWriteStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { ZipArchive, type ZipEntryData } from 'archiver'
import type { Sha256 } from '../core/sha256.ts'
import { UpdateError } from '../core/update-error.ts'
import { fileDigest } from './content-digest.ts'
import type { WebFile } from './web-files.ts'

/** The earliest date a zip can hold that no time zone moves below it. */
const date = new Date('1980-02-01T00:00:00Z')

/** What is compressed already only gets slower. */
const stored = /\.(png|jpe?g|gif|webp|avif|woff2?|mp[34]|m4[av]|webm|ogg|zip|gz|br|pdf)$/i

/**
 * Packs files into a zip whose bytes depend on their names and contents alone: sorted, one date, one mode.
 * @returns SHA-256 and size of the archive
 * @throws UpdateError `BUILD_FAILED` when a file is gone that was there
 */
export async function writeArchive(
  files: readonly WebFile[],
  target: string,
): Promise<{ readonly sha256: Sha256; readonly size: number }> {
  const archive = new ZipArchive({ zlib: { level: 9 }, forceLocalTime: false, statConcurrency: 1 })
  // archiver leaves out what it cannot find and goes on; a bundle without one of its files must never be.
  archive.on('warning', (cause) => archive.destroy(changedMeanwhile(cause)))
  const written = pipeline(archive, createWriteStream(target))
  for (const { name, path } of files) {
    const entry: ZipEntryData = { name, date, mode: 0o644, store: stored.test(name) }
    archive.file(path, entry)
  }
  await Promise.all([archive.finalize(), written])
  return { sha256: await fileDigest(target), size: (await stat(target)).size }
}

function changedMeanwhile(cause: Error): UpdateError {
  return new UpdateError('BUILD_FAILED', `the web folder changed while it was packed: ${cause.message}`, {
    hint: 'Let the build end first, and let nothing else write to the folder.',
    cause,
  })
}
