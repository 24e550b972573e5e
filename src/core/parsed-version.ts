import semver, { type SemVer } from 'semver'

const known = new Map<string, SemVer | null>()
const capacity = 10_000
/** No semver is longer; longer texts of strangers are not kept. */
const longest = 256

/** Parsed strict semver, null for any other text. The same few versions come again and again, so they are kept. */
export function parsedVersion(text: string): SemVer | null {
  if (text.length > longest) return null
  const before = known.get(text)
  if (before !== undefined) return before
  if (known.size >= capacity) known.clear()
  const parsed = semver.parse(text)
  known.set(text, parsed)
  return parsed
}

/** Semver precedence. Null when either is not semver. */
export function versionOrder(a: string, b: string): -1 | 0 | 1 | null {
  const left = parsedVersion(a)
  const right = parsedVersion(b)
  return left === null || right === null ? null : left.compare(right)
}
