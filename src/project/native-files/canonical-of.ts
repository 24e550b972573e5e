import { type CanonicalFile, canonicalFile } from './canonical-file.ts'
import type { FileContext } from './file-context.ts'
import { type FileKind, fileKind } from './file-kind.ts'
import { neutralPath } from './neutral-path.ts'

/** A file that no edit makes an input, with the reason in a few words: `tests`, `signing`, `web build`. */
export interface NeutralFile {
  readonly neutral: string
}

/** A file that reaches the binary, as what it is and what of it counts. */
export interface InputFile extends CanonicalFile {
  readonly neutral: null
  readonly kind: FileKind
}

/**
 * What a file of a native directory means for the release binary of its platform. Never throws: a file that
 * cannot be read as what its name says is an input with `unknown` set.
 *
 * @param path POSIX, relative to the app directory
 */
export function canonicalOf(path: string, bytes: Uint8Array, context: FileContext): NeutralFile | InputFile {
  const neutral = neutralPath(path, context)
  if (neutral !== null) return { neutral }
  return { neutral: null, kind: fileKind(path), ...canonicalFile(path, bytes, context) }
}
