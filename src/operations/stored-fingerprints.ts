import { readFile } from 'node:fs/promises'
import { type Fingerprint, parseFingerprint } from '../core/fingerprint.ts'
import { Invalid } from '../core/invalid.ts'
import { UpdateError } from '../core/update-error.ts'

/**
 * The fingerprints in a file: what `fingerprint --json` printed, or a record of the ledger.
 * @throws UpdateError `INPUT_INVALID` when it cannot be read as one of them
 */
export async function storedFingerprints(file: string): Promise<readonly Fingerprint[]> {
  try {
    const raw: unknown = JSON.parse(await readFile(file, 'utf8'))
    const found = parts(raw).map(parseFingerprint)
    if (found.length > 0) return found
    throw new Invalid('holds no fingerprint')
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new UpdateError('INPUT_INVALID', `the stored fingerprint ${file} cannot be read: ${why}`, {
      hint: 'Write one with: capacitor-ota fingerprint --result-file fingerprint.json',
      cause,
    })
  }
}

function parts(raw: unknown): readonly unknown[] {
  if (typeof raw !== 'object' || raw === null) return []
  const { fingerprints, fingerprint, sources } = raw as Readonly<Record<string, unknown>>
  if (Array.isArray(fingerprints)) return fingerprints
  if (fingerprint !== undefined) return [fingerprint]
  return sources === undefined ? [] : [raw]
}
