import { createHash, type KeyObject } from 'node:crypto'
import { brotliDecompressSync } from 'node:zlib'
import { decryptChecksum, decryptPayload } from '../../packaging/encryption.ts'
import { inParallel } from '../../storage/in-parallel.ts'
import type { ServedFile } from '../../wire/served-bundle.ts'

/** What a device was told to load (protocol.md §1.3). */
interface Offer {
  readonly url: string
  readonly session_key?: string
  readonly manifest?: readonly ServedFile[]
}

/** What must come. */
export interface ExpectedPayload {
  /** As devices are told: plain, or encrypted with the private key. */
  readonly checksum: string
  /** Opens an encrypted bundle; null: it is plain. */
  readonly publicKey: KeyObject | null
  /** Every file of the bundle. */
  readonly names: readonly string[]
}

export interface Downloading {
  readonly fetch: typeof globalThis.fetch
  /** For one file, in milliseconds. */
  readonly timeLimit: number
}

/**
 * Loads what an answer offers, as a device would: the archive, and every file of a delta, opened with the public key
 * where the bundle is encrypted.
 * @returns what is wrong, as a sentence; null when all of it came and is what was released
 */
export async function downloadFault(
  answer: unknown,
  expected: ExpectedPayload,
  { fetch, timeLimit }: Downloading,
): Promise<string | null> {
  const { url, session_key: sessionKey = '', manifest = [] } = answer as Offer
  const { publicKey } = expected
  if (publicKey !== null && sessionKey === '')
    return 'the answer has no session key, and the bundle is encrypted'
  const load = async (address: string): Promise<Buffer | null> => {
    const response = await fetch(address, { signal: AbortSignal.timeout(timeLimit) }).catch(() => null)
    return response?.ok === true ? Buffer.from(await response.arrayBuffer()) : null
  }
  const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
  try {
    const plain = (bytes: Uint8Array): Uint8Array =>
      publicKey === null ? bytes : decryptPayload(bytes, sessionKey, publicKey)
    const wanted = (checksum: string): string =>
      publicKey === null ? checksum : decryptChecksum(checksum, publicKey)
    const archive = await load(url)
    if (archive === null) return 'the download of the bundle fails'
    if (hashOf(plain(archive)) !== wanted(expected.checksum)) return 'the download is not the bundle'
    if (manifest.length === 0) return null
    const missing = missingFrom(manifest, expected.names)
    if (missing.length > 0) return `the delta lacks ${missing.slice(0, 5).join(', ')}`
    const faults = await inParallel(manifest, 16, async ({ file_name, file_hash, download_url }) => {
      const bytes = await load(download_url)
      if (bytes === null) return `the download of ${file_name} fails`
      const opened = plain(bytes)
      const content = file_name.endsWith('.br') ? brotliDecompressSync(opened) : opened
      return hashOf(content) === wanted(file_hash) ? null : `${file_name} of the delta is another file`
    })
    return faults.find((fault) => fault !== null) ?? null
  } catch (error) {
    return `the download cannot be opened with the key: ${error instanceof Error ? error.message : String(error)}`
  }
}

/** Names of a delta end in `.br` where the payload is compressed (protocol.md §2.4). */
function missingFrom(manifest: readonly ServedFile[], names: readonly string[]): readonly string[] {
  const there = new Set(manifest.map(({ file_name }) => file_name.replace(/\.br$/, '')))
  return names.filter((name) => !there.has(name))
}
