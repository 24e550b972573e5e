import { parsedVersion } from './parsed-version.ts'

/** `7` is 7.0.0 and `1.4` is 1.4.0, as stores show them; anything else stays as it is. */
export function threeNumbers(text: string): string {
  const dots = text.split('.').length - 1
  return dots >= 2 ? text : `${text}${'.0'.repeat(2 - dots)}`
}

/** A version as people and phones write it, as strict semver with its build metadata; null when it is none. */
export function completeVersion(text: string): string | null {
  const parsed = parsedVersion(text) ?? parsedVersion(threeNumbers(text))
  if (parsed === null) return null
  return parsed.build.length === 0 ? parsed.version : `${parsed.version}+${parsed.build.join('.')}`
}
