import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { parseSha256, type Sha256 } from '../core/sha256.ts'
import type { WebFile } from './web-files.ts'

/** SHA-256 of a file, streamed. */
export async function fileDigest(path: string): Promise<Sha256> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return parseSha256(hash.digest('hex'))
}

/**
 * What a bundle is, whatever the zip writer did: SHA-256 over `path NUL sha256 LF`, sorted by path. Two builds with
 * equal files have equal digests.
 */
export async function contentDigest(files: readonly WebFile[]): Promise<Sha256> {
  const hash = createHash('sha256')
  const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const { name, path } of sorted) hash.update(`${name}\0${await fileDigest(path)}\n`)
  return parseSha256(hash.digest('hex'))
}
