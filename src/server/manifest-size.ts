import { malformed, type Reply } from '../wire/reply.ts'

type Entry = Readonly<Record<string, unknown>>

/**
 * The download size of a delta (protocol.md §1.6). Bundles of this server have no delta yet, so every file that is
 * asked for is of unknown size, which plugins show as such.
 */
export function manifestSize(raw: unknown): Reply {
  if (typeof raw !== 'object' || raw === null)
    return malformed('invalid_json_body', 'The request is malformed')
  const { manifest, files } = raw as Entry
  const entries = Array.isArray(manifest) ? manifest : Array.isArray(files) ? files : []
  const seen = new Set<string>()
  const unknown = entries.flatMap((entry: unknown) => {
    if (typeof entry !== 'object' || entry === null) return []
    const { file_name, file_hash, download_url } = entry as Entry
    if (typeof file_hash !== 'string' || file_hash === '') return []
    const identity = JSON.stringify([file_name, file_hash, download_url])
    if (seen.has(identity)) return []
    seen.add(identity)
    return [{ file_name, file_hash, download_url, error: 'size_unknown' }]
  })
  return { status: 200, body: { totalSize: 0, knownFiles: 0, unknownFiles: unknown.length, files: unknown } }
}
