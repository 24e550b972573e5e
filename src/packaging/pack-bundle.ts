import { join } from 'node:path'
import type { PackagedRelease } from '../core/packaged-release.ts'
import type { BundleKey } from './bundle-key.ts'
import { deltaPayloads } from './delta-payloads.ts'
import { encryptArchive, newSession } from './encryption.ts'
import type { WebFile } from './web-files.ts'
import { writeArchive } from './write-archive.ts'

export interface Packing {
  /** The key that everything is encrypted with; null: all is plain. */
  readonly key: BundleKey | null
  /** The files one by one too. */
  readonly delta: boolean
}

/** What of a packaged release is made from its files. */
export type Packed = Pick<PackagedRelease, 'archive' | 'checksum' | 'sessionKey' | 'delta'>

/** Packs the files of a bundle into a folder, encrypted with one key of its own where that is asked for. */
export async function packBundle(
  files: readonly WebFile[],
  folder: string,
  { key, delta: withDelta }: Packing,
): Promise<Packed> {
  const plain = join(folder, 'bundle.zip')
  const archive = await writeArchive(files, plain)
  const encryption = key === null ? null : { key, session: newSession(key) }
  const delta = withDelta ? await deltaPayloads(files, join(folder, 'delta'), encryption) : null
  if (encryption === null)
    return { archive: { file: plain, ...archive }, checksum: archive.sha256, sessionKey: '', delta }
  const file = join(folder, 'bundle.enc')
  const { checksum, sessionKey, ...encrypted } = await encryptArchive(
    plain,
    archive.sha256,
    file,
    encryption.key,
    encryption.session,
  )
  return { archive: { file, ...encrypted }, checksum, sessionKey, delta }
}
