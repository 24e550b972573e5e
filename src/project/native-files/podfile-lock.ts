import { unixText } from './plain-text.ts'
import { Unparsable } from './unparsable.ts'

/** Sections of a Podfile.lock, each a list of its lines with their indentation. */
function sections(text: string): Map<string, string[]> {
  const found = new Map<string, string[]>()
  let lines: string[] | null = null
  for (const line of unixText(text).split('\n')) {
    if (line.trim() === '') continue
    const heading = /^([A-Z][A-Z ]*):/.exec(line)?.[1]
    if (heading !== undefined) {
      lines = []
      found.set(heading, lines)
    } else if (lines === null || !line.startsWith(' '))
      throw new Unparsable('a line outside of every section')
    else lines.push(line)
  }
  if (!found.has('PODS') && !found.has('PODFILE CHECKSUM'))
    throw new Unparsable('a Podfile.lock without pods')
  return found
}

const unquoted = (text: string) => text.trim().replace(/^"(.*)"$/, '$1')

/** `name:` with its indented `:key: value` lines, as in EXTERNAL SOURCES. */
function tables(lines: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>()
  let values: string[] = []
  for (const line of lines) {
    const name = /^ {2}("?[^\s:].*?"?):$/.exec(line)?.[1]
    if (name === undefined) values.push(line.trim())
    else {
      values = []
      found.set(unquoted(name), values)
    }
  }
  return found
}

/**
 * The pins of a Podfile.lock: every pod that comes from no node package, its version and where it was checked out.
 * A pod from a folder has no pin: the folder counts.
 *
 * @throws Unparsable
 */
export function podfileLock(text: string): string {
  const lock = sections(text)
  const external = [...tables(lock.get('EXTERNAL SOURCES') ?? [])]
  const from = (pattern: RegExp) =>
    new Set(
      external.flatMap(([name, lines]) => (lines.some((line) => pattern.test(line)) ? [root(name)] : [])),
    )
  const owned = from(/node_modules|capacitor-cordova-ios-plugins/)
  const local = from(/^:path:/)
  const pods = (lock.get('PODS') ?? []).flatMap((line) => {
    const pod = /^ {2}- "?([^\s"]+) \(([^)]*)\)"?:?$/.exec(line)
    if (pod === null) {
      if (/^ {2}-/.test(line)) throw new Unparsable('a pod without a version')
      return []
    }
    const [, name = '', version = ''] = pod
    return owned.has(root(name)) ? [] : [`${name}\t${local.has(root(name)) ? 'local' : version}`]
  })
  const sources = (section: string, tag: string) =>
    [...tables(lock.get(section) ?? [])].flatMap(([name, from]) =>
      owned.has(root(name)) ? [] : [`${tag} ${name}\t${from.sort().join(' ')}`],
    )
  return [...pods, ...sources('EXTERNAL SOURCES', 'source of'), ...sources('CHECKOUT OPTIONS', 'checkout of')]
    .sort()
    .join('\n')
}

/** `Firebase` of `Firebase/Auth`: a pod comes as a whole. */
function root(name: string): string {
  return name.split('/')[0] ?? name
}
