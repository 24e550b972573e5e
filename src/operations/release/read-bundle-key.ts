import { readFile } from 'node:fs/promises'
import { Invalid } from '../../core/invalid.ts'
import { UpdateError } from '../../core/update-error.ts'
import { type BundleKey, parseBundleKey } from '../../packaging/bundle-key.ts'
import type { KeySource } from '../options/key-source.ts'

/**
 * The key that a release encrypts with.
 * @throws UpdateError `INPUT_INVALID` that shows nothing of the key
 */
export async function readBundleKey(source: KeySource): Promise<BundleKey> {
  const named = source.kind === 'file' ? `private-key: ${source.path}` : 'private-key'
  const pem = source.kind === 'text' ? source.pem : await readText(source.path)
  const hint =
    'Make a pair with: npx @capgo/cli key create. Keep the private one as a secret, and hand it in as private-key.'
  if (pem === null) throw new UpdateError('INPUT_INVALID', `${named} cannot be read`, { hint })
  try {
    return parseBundleKey(pem)
  } catch (error) {
    if (!(error instanceof Invalid)) throw error
    throw new UpdateError('INPUT_INVALID', `${named} ${error.message}`, { hint })
  }
}

/** A file with DER is read as base64 of it. */
async function readText(path: string): Promise<string | null> {
  const bytes = await readFile(path).catch(() => null)
  const isDer = bytes?.[0] === 0x30 && bytes[1] === 0x82
  return bytes === null ? null : bytes.toString(isDer ? 'base64' : 'utf8')
}
