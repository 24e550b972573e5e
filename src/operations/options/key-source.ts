import { resolve } from 'node:path'
import { Invalid } from '../../core/invalid.ts'
import { isKeyText } from '../../packaging/is-key-text.ts'

export { isKeyText }

/** Where a private key is: its text, as secrets of a code host hold it, or a file. */
export type KeySource =
  | { readonly kind: 'text'; readonly pem: string }
  | { readonly kind: 'file'; readonly path: string }

/** @throws Invalid when it is empty; the text itself is never shown. */
export function parseKeySource(text: string, base: string): KeySource {
  if (text.trim() === '') throw new Invalid('must not be empty')
  if (isKeyText(text)) return { kind: 'text', pem: text }
  if (/[\r\n]/.test(text.trim()))
    throw new Invalid('must be a private key (PEM, or base64 of it), or the path of a file with one')
  return { kind: 'file', path: resolve(base, text.trim()) }
}
