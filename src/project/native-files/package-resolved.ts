import { parseJson } from './json.ts'
import { Unparsable } from './unparsable.ts'

type Fields = Readonly<Record<string, unknown>>
const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {}

function pinLine(pin: unknown): string {
  const { location, repositoryURL, state } = fieldsOf(pin)
  const address = location ?? repositoryURL
  if (typeof address !== 'string') throw new Unparsable('a pin without a location')
  const { branch, revision, version } = fieldsOf(state)
  const parts = [version, branch, revision].map((part) => (typeof part === 'string' ? part : '-'))
  return `${address.replace(/\.git$/, '').toLowerCase()}\t${parts.join(' ')}`
}

/** The pins of a `Package.resolved`, of every schema version. @throws Unparsable */
export function packageResolved(text: string): string {
  const file = fieldsOf(parseJson(text))
  const pins = file.pins ?? fieldsOf(file.object).pins
  if (!Array.isArray(pins)) throw new Unparsable('no pins')
  return pins.map(pinLine).sort().join('\n')
}
