import type { ByteRange } from './storage.ts'

/** The half-open range of an object of `size` bytes; a range past the end is empty. */
export function rangeOf(
  range: ByteRange | undefined,
  size: number,
): { readonly start: number; readonly end: number } {
  if (range === undefined) return { start: 0, end: size }
  const end = Math.min(range.end === undefined ? size : range.end + 1, size)
  return { start: Math.min(range.start, end), end }
}
