import { Invalid } from './invalid.ts'
import { shownText } from './shown-text.ts'

/** Where releases live. A `file` path is as written; whoever knows the folder it is relative to resolves it. */
export type StoreAddress =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 's3'; readonly bucket: string; readonly prefix: string }
  | { readonly kind: 'https'; readonly url: string }
  | { readonly kind: 'capgo' }

const kinds = ['file:', 's3:', 'https:', 'capgo']

/** A `file:` address is a path, or a URL with an empty host whose escapes are undone. */
function filePath(rest: string): string {
  if (!rest.startsWith('//')) return rest
  const url = /^\/\/(?:localhost)?(\/.+)$/.exec(rest)?.[1]
  if (url === undefined) throw new Invalid('a file: URL has no host: write file:/srv/ota or file:///srv/ota')
  return decoded(url).replace(/^\/(?=[A-Za-z]:)/, '')
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    throw new Invalid(`holds an escape that is none: write %25 for a percent sign, got ${shownText(url)}`)
  }
}

/** Reads `file:<folder>`, `s3://<bucket>/<prefix>`, `https://…` or `capgo`. @throws Invalid otherwise. */
export function parseStoreAddress(text: string): StoreAddress {
  if (text === 'capgo') return { kind: 'capgo' }
  if (text.startsWith('file:')) {
    const path = filePath(text.slice('file:'.length))
    if (path === '' || path.includes('\0')) throw new Invalid('names no folder: write file:<folder>')
    return { kind: 'file', path }
  }
  const s3 = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,62})(?:\/(.*))?$/.exec(text)
  if (s3?.[1] !== undefined) {
    return { kind: 's3', bucket: s3[1], prefix: (s3[2] ?? '').replace(/\/+$/, '') }
  }
  if (/^https:\/\/[^\s/@]+(\/\S*)?$/.test(text)) return { kind: 'https', url: text.replace(/\/+$/, '') }
  throw new Invalid(`must start with one of ${kinds.join(', ')}, got ${shownText(withoutPassword(text))}`)
}

const withoutPassword = (text: string): string => text.replace(/\/\/[^/@\s]*@/, '//***@')

/** How an address is named in messages. */
export function storeAddressText(address: StoreAddress): string {
  switch (address.kind) {
    case 'file':
      return `file:${address.path}`
    case 's3':
      return `s3://${address.bucket}${address.prefix === '' ? '' : `/${address.prefix}`}`
    case 'https':
      return address.url
    case 'capgo':
      return 'capgo'
  }
}
