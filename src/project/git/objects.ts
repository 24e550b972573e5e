import type { Git } from './git.ts'

type Blobs = ReadonlyMap<string, Uint8Array>

/** Blobs are immutable, and two commits share most of them; what was read is kept up to this many bytes. */
const capacity = 32 * 1024 * 1024

interface Reader {
  readonly known: Map<string, Uint8Array>
  bytes: number
  /** Ids that were asked for since the last git process started. */
  waiting: Set<string>
  batch: Promise<Blobs> | null
}

const readers = new Map<string, Reader>()

/**
 * Reads many blobs. Everything asked for at the same moment goes to one git process, because starting one takes longer
 * than reading. Objects that are missing (partial clone without network) are left out.
 */
export async function readBlobs(git: Git, ids: readonly string[]): Promise<Blobs> {
  const reader = readers.get(git.folder) ?? { known: new Map(), bytes: 0, waiting: new Set(), batch: null }
  readers.set(git.folder, reader)
  const found = new Map<string, Uint8Array>()
  const unknown: string[] = []
  for (const id of new Set(ids)) {
    const blob = reader.known.get(id)
    if (blob === undefined) unknown.push(id)
    else found.set(id, blob)
  }
  if (unknown.length === 0) return found
  const batch = joinBatch(git, reader, unknown)
  const read = await batch
  for (const id of unknown) {
    const blob = read.get(id)
    if (blob !== undefined) found.set(id, blob)
  }
  return found
}

function joinBatch(git: Git, reader: Reader, ids: readonly string[]): Promise<Blobs> {
  for (const id of ids) reader.waiting.add(id)
  reader.batch ??= new Promise((done) => setImmediate(done)).then(async () => {
    const wanted = [...reader.waiting]
    reader.waiting = new Set()
    reader.batch = null
    const blobs = parseBatch(await git.bytes(['cat-file', '--batch'], `${wanted.join('\n')}\n`))
    for (const [id, blob] of blobs) keep(reader, id, blob)
    return blobs
  })
  return reader.batch
}

function keep(reader: Reader, id: string, blob: Uint8Array): void {
  if (blob.byteLength > capacity / 16) return
  if (reader.bytes + blob.byteLength > capacity) {
    reader.known.clear()
    reader.bytes = 0
  }
  // A copy: a view would keep the whole output of git alive.
  reader.known.set(id, blob.slice())
  reader.bytes += blob.byteLength
}

/** `<id> <type> <size> LF <bytes> LF`, or `<id> missing LF`. */
function parseBatch(output: Uint8Array): Blobs {
  const blobs = new Map<string, Uint8Array>()
  const decoder = new TextDecoder()
  let at = 0
  while (at < output.length) {
    const end = output.indexOf(0x0a, at)
    const [id, type, size] = decoder.decode(output.subarray(at, end)).split(' ')
    at = end + 1
    if (id === undefined || type === undefined || size === undefined) continue
    const bytes = output.subarray(at, at + Number(size))
    at += Number(size) + 1
    if (type === 'blob') blobs.set(id, bytes)
  }
  return blobs
}
