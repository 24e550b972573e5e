import type { Git } from './git.ts'

/** Reads many blobs with one git process. Objects that are missing (partial clone without network) are left out. */
export async function readBlobs(git: Git, ids: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const wanted = [...new Set(ids)]
  const blobs = new Map<string, Uint8Array>()
  if (wanted.length === 0) return blobs
  const output = await git.bytes(['cat-file', '--batch'], `${wanted.join('\n')}\n`)
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
