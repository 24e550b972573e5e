import { malformed, type Reply } from '../wire/reply.ts'
import type { CatalogSource } from './catalog-source.ts'

type Members = Readonly<Record<string, unknown>>

/** The download size of the files of a delta that a device lacks (protocol.md §1.6); what is not known says so. */
export async function manifestSize(raw: unknown, source: CatalogSource): Promise<Reply> {
  if (typeof raw !== 'object' || raw === null) {
    return malformed('invalid_json_body', 'The request is malformed')
  }
  const { app_id, version, manifest, files } = raw as Members
  const view = typeof app_id === 'string' ? await source.app(app_id) : null
  const sized = entriesOf(Array.isArray(manifest) ? manifest : files).map((entry) => {
    const size = view?.sizeOf(text(version), text(entry.file_name), text(entry.file_hash)) ?? null
    return size === null ? { ...entry, error: 'size_unknown' } : { ...entry, size }
  })
  const sizes = sized.flatMap((entry) => ('size' in entry ? [entry.size] : []))
  return {
    status: 200,
    body: {
      totalSize: sizes.reduce((sum, size) => sum + size, 0),
      knownFiles: sizes.length,
      unknownFiles: sized.length - sizes.length,
      files: sized,
    },
  }
}

const text = (raw: unknown): string => (typeof raw === 'string' ? raw : '')

/** The entries that name a file, each once. */
function entriesOf(
  raw: unknown,
): readonly Readonly<Record<'file_name' | 'file_hash' | 'download_url', string>>[] {
  if (!Array.isArray(raw)) return []
  const entries = raw.flatMap((item: unknown) => {
    const { file_name, file_hash, download_url } = (item ?? {}) as Members
    if (text(file_hash) === '') return []
    return [{ file_name: text(file_name), file_hash: text(file_hash), download_url: text(download_url) }]
  })
  return [...new Map(entries.map((entry) => [JSON.stringify(Object.values(entry)), entry])).values()]
}
