import { jsonValue, parseJson } from './json.ts'
import { Unparsable } from './unparsable.ts'
import { valueLines } from './value-lines.ts'

const neutralFields = new Set([
  'version',
  'scripts',
  'description',
  'author',
  'contributors',
  'license',
  'repository',
  'bugs',
  'homepage',
  'keywords',
  'engines',
  'packageManager',
  'private',
])

/** `package.json` of an Electron shell: what it is built from and with. @throws Unparsable */
export function nodePackage(text: string): string {
  return valueLines(jsonValue(parseJson(text), (key, depth) => depth === 0 && neutralFields.has(key)))
}

type Fields = Readonly<Record<string, unknown>>
const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {}

/** `package-lock.json` of an Electron shell: the version of every package. @throws Unparsable */
export function nodePackageLock(text: string): string {
  const lock = fieldsOf(parseJson(text))
  if (lock.packages === undefined && lock.dependencies === undefined)
    throw new Unparsable('a lockfile without packages')
  const found = Object.entries(fieldsOf(lock.packages ?? lock.dependencies))
  return found
    .filter(([name]) => name !== '')
    .map(([name, entry]) => {
      const { version, resolved, link } = fieldsOf(entry)
      const from = version ?? (link === true ? resolved : '')
      return `${name.replace(/^node_modules\//, '')}\t${String(from)}`
    })
    .sort()
    .join('\n')
}
