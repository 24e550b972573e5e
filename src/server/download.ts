import { appKeys } from '../core/keys.ts'
import { parseSha256 } from '../core/sha256.ts'
import type { Storage } from '../storage/storage.ts'
import { requestedRange } from './requested-range.ts'

/** An archive (`<sha256>.zip`), or the payload of one file of a delta (`<sha256>`). */
const named = /^([0-9a-f]{64})(\.zip)?$/

/**
 * An archive or a payload, whole or in part (protocol.md §1.7): strong ETag, ranges, no content encoding, never
 * transformed.
 * @param file the name in the address: a digest, so nothing else of the store can be reached
 */
export async function download(
  request: Request,
  storage: Storage,
  appId: string,
  file: string,
): Promise<Response> {
  const [, digest, isArchive] = named.exec(file) ?? []
  if (digest === undefined) return noSuchFile()
  const keys = appKeys(appId)
  const key = isArchive === undefined ? keys.blob(parseSha256(digest)) : keys.archive(parseSha256(digest))
  const info = await storage.head(key)
  if (info === null) return noSuchFile()
  const etag = `"${digest}"`
  const headers = new Headers({
    'accept-ranges': 'bytes',
    'cache-control': 'public, max-age=31536000, immutable, no-transform',
    'content-type': isArchive === undefined ? 'application/octet-stream' : 'application/zip',
    'content-disposition': 'attachment',
    'x-content-type-options': 'nosniff',
    etag,
  })
  if (matches(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers })
  const condition = request.headers.get('if-range')
  const asked = condition === null || condition === etag ? request.headers.get('range') : null
  const wanted = requestedRange(asked, info.size)
  if (wanted.kind === 'unsatisfiable') {
    headers.set('content-range', `bytes */${info.size}`)
    return new Response(null, { status: 416, headers })
  }
  const { start, end } = wanted.kind === 'part' ? wanted.range : { start: 0, end: info.size - 1 }
  if (wanted.kind === 'part') headers.set('content-range', `bytes ${start}-${end}/${info.size}`)
  headers.set('content-length', String(end - start + 1))
  const status = wanted.kind === 'part' ? 206 : 200
  if (request.method === 'HEAD') return new Response(null, { status, headers })
  const found = await storage.get(key, wanted.kind === 'part' ? wanted.range : undefined)
  return found === null ? noSuchFile() : new Response(found.body, { status, headers })
}

const noSuchFile = (): Response =>
  Response.json({ error: 'not_found', message: 'No such file' }, { status: 404 })

const matches = (header: string | null, etag: string): boolean =>
  header !== null &&
  (header.trim() === '*' || header.split(',').some((part) => part.trim().replace(/^W\//, '') === etag))
