import { completeVersion, threeNumbers } from './complete-version.ts'

/** A `version_build` as the server uses it; `overflow`: well-formed, but with a number too large to compare. */
export type NativeVersion =
  | { readonly kind: 'version'; readonly version: string }
  | { readonly kind: 'overflow' }
  | { readonly kind: 'invalid' }

const wellFormed = /^v?(\d+)\.(\d+)\.(\d+)(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/

/**
 * Completes what phones report as a version (protocol.md §3.1, fixSemver): `builtin` and `unknown` are 0.0.0, `7` is
 * 7.0.0, `1.2` is 1.2.0; the rest must be strict semver, a leading `v` is dropped.
 */
export function nativeVersion(text: string): NativeVersion {
  const version = text === 'builtin' || text === 'unknown' ? '0.0.0' : completeVersion(text)
  if (version !== null) return { kind: 'version', version }
  return text.length <= 256 && isTooLarge(threeNumbers(text)) ? { kind: 'overflow' } : { kind: 'invalid' }
}

function isTooLarge(text: string): boolean {
  const numbers = wellFormed.exec(text)?.slice(1, 4) ?? []
  return (
    numbers.length === 3 &&
    numbers.every((number) => number === '0' || !number.startsWith('0')) &&
    numbers.some((number) => Number(number) > Number.MAX_SAFE_INTEGER)
  )
}
