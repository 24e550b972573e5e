import { trimmedLines, unixText } from './plain-text.ts'

/** Keys and values of a `.properties` file; the last of several wins. */
function entriesOf(text: string): Map<string, string> {
  const joined = unixText(text).replace(/\\\n[ \t\f]*/g, '')
  return new Map(
    trimmedLines(joined).flatMap((line) => {
      if (/^[#!]/.test(line)) return []
      const [, key = '', value = ''] = /^((?:\\.|[^=:\s\\])*)\s*[=:]?\s*(.*)$/.exec(line) ?? []
      return [[key, value] as const]
    }),
  )
}

/** How the build runs, which version it makes and who signs; nothing of it is in the binary. */
const neutralKeys: readonly RegExp[] = [
  /^org\.gradle\./,
  /^kotlin\.(daemon\.|code\.style$|incremental)/,
  /^android\.suppressUnsupported/,
  /^((app|my|android|build|base|default|current|release|project|package)[._]?)?version_?(code|name)$/i,
  /^(app[._]?)?version[._]?(major|minor|patch|build|number)$/i,
  /^app[._]?version$/i,
  /^(\w*[._])?build_?number$/i,
  /(^|[._])(store|key|keystore)[._]?(file|password|alias|path)$/i,
  /(Store|Key|Keystore)(File|Password|Alias|Path)$/,
]

function lines(entries: Iterable<readonly [string, string]>): string {
  return [...entries]
    .map(([key, value]) => `${key}\t${value}`)
    .sort()
    .join('\n')
}

/** `gradle.properties` without runner, version and signing keys; any other `.properties` file whole. */
export function properties(text: string, path: string): string {
  const entries = [...entriesOf(text)]
  if (!path.endsWith('gradle.properties')) return lines(entries)
  return lines(entries.filter(([key]) => !neutralKeys.some((pattern) => pattern.test(key))))
}
