import type { ByteRange } from '../storage/storage.ts'

/**
 * The range that a `Range` header asks of an object. `whole`: there is none. `unsatisfiable`: outside the object,
 * malformed, or several at once, which no plugin asks for; a `200` would corrupt a resumed download (protocol.md §1.7).
 */
export type RequestedRange =
  | { readonly kind: 'whole' }
  | { readonly kind: 'part'; readonly range: Required<ByteRange> }
  | { readonly kind: 'unsatisfiable' }

export function requestedRange(header: string | null, size: number): RequestedRange {
  if (header === null) return { kind: 'whole' }
  const match = /^bytes=(\d*)-(\d*)$/.exec(header.trim())
  const [first, last] = [match?.[1] ?? '', match?.[2] ?? '']
  if (first === '' && last === '') return { kind: 'unsatisfiable' }
  const range =
    first === ''
      ? { start: Math.max(0, size - Number(last)), end: size - 1 }
      : { start: Number(first), end: last === '' ? size - 1 : Math.min(Number(last), size - 1) }
  const fits = range.start <= range.end && range.start < size && !(first === '' && Number(last) === 0)
  return fits ? { kind: 'part', range } : { kind: 'unsatisfiable' }
}
