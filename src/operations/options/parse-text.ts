import { resolve } from 'node:path'
import { Invalid } from '../../core/invalid.ts'
import { parseStoreAddress, type StoreAddress } from '../../core/store-address.ts'

/** Text that is not empty. @throws Invalid otherwise. */
export function parseWords(text: string): string {
  if (text.trim() === '') throw new Invalid('must not be empty')
  return text
}

/** A file or folder, made absolute. @throws Invalid when it is empty. */
export function parsePath(text: string, base: string): string {
  return resolve(base, parseWords(text))
}

/** @throws Invalid unless it is an http or https URL without credentials. */
export function parseHttpUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new Invalid(`must be a URL that starts with https://, got ${JSON.stringify(text)}`)
  }
  if (url.username !== '' || url.password !== '') throw new Invalid('must not hold a user name or password')
  return text
}

/** @throws Invalid unless it is a port number; 0 lets the system choose. */
export function parsePort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
  if (!(port <= 65_535)) throw new Invalid(`must be a port from 0 to 65535, got ${JSON.stringify(text)}`)
  return port
}

/** A store with an absolute folder. @throws Invalid when it is none. */
export function parseStore(text: string, base: string): StoreAddress {
  const address = parseStoreAddress(text)
  return address.kind === 'file' ? { kind: 'file', path: resolve(base, address.path) } : address
}

/** How a release tag is named; null: none is made. @throws Invalid unless it holds `{version}` once. */
export function parseTagPattern(text: string): string | null {
  if (text === 'false') return null
  if (text === 'true') return 'v{version}'
  if (text.split('{version}').length !== 2 || /[\s~^:?*[\\]|\.\./.test(text)) {
    throw new Invalid(`must be true, false, or a tag name with {version} in it, got ${JSON.stringify(text)}`)
  }
  return text
}
