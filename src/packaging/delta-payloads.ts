import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress } from 'node:zlib'
import type { DeltaPayload } from '../core/packaged-release.ts'
import { parseSha256, type Sha256 } from '../core/sha256.ts'
import type { BundleKey } from './bundle-key.ts'
import { encryptChecksum, encryptPayload, type Session } from './encryption.ts'
import type { WebFile } from './web-files.ts'

/** Smaller files are not worth a device's work, in bytes (protocol.md §2.4). */
const worthIt = 8_192
const compress = promisify(brotliCompress)

export interface DeltaEncryption {
  readonly key: BundleKey
  readonly session: Session
}

/**
 * The files of a bundle one by one, each as devices load it: compressed where that pays, then encrypted. A payload is
 * named after its own hash, so equal files are stored once.
 * @param folder where the payloads are written
 */
export async function deltaPayloads(
  files: readonly WebFile[],
  folder: string,
  encryption: DeltaEncryption | null,
): Promise<readonly DeltaPayload[]> {
  await mkdir(folder, { recursive: true })
  const payloads: DeltaPayload[] = []
  for (const { name, path } of files) {
    const content = await readFile(path)
    const small = content.length < worthIt ? null : await compress(content)
    const isSmaller = small !== null && small.length < content.length - 10
    const plain = isSmaller ? small : content
    const bytes = encryption === null ? plain : encryptPayload(plain, encryption.session)
    const digest = hashOf(content)
    const blob = hashOf(bytes)
    const file = join(folder, blob)
    await writeFile(file, bytes)
    payloads.push({
      name: isSmaller ? `${name}.br` : name,
      hash: encryption === null ? digest : encryptChecksum(digest, encryption.key.privateKey),
      blob,
      size: bytes.length,
      file,
    })
  }
  return payloads
}

const hashOf = (bytes: Uint8Array): Sha256 => parseSha256(createHash('sha256').update(bytes).digest('hex'))
