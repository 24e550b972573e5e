import { openStep, openStepEntries } from './open-step.ts'
import { Unparsable } from './unparsable.ts'
import { addEntry, type Value, valueLines } from './value-lines.ts'
import { type XmlElement, xmlTree } from './xml-tree.ts'

const scalars = new Set(['string', 'integer', 'real', 'date', 'data', 'true', 'false'])

function dictionary(items: readonly XmlElement[]): Map<string, Value> {
  const entries = new Map<string, Value>()
  for (let index = 0; index < items.length; index += 2) {
    const [key, value] = items.slice(index, index + 2)
    const name = key?.children.join('')
    if (key?.name !== 'key' || name === undefined || value === undefined)
      throw new Unparsable('a dictionary that is not key, value, key, value')
    addEntry(entries, name, plistValue(value))
  }
  return entries
}

function plistValue({ name, children }: XmlElement): Value {
  const elements = children.filter((child) => typeof child !== 'string')
  if (name === 'dict') return dictionary(elements)
  if (name === 'array') return elements.map(plistValue)
  if (!scalars.has(name)) throw new Unparsable(`<${name}> in a property list`)
  const text = children.join('')
  if (name === 'string') return JSON.stringify(text)
  return `${name} ${name === 'data' ? text.replace(/\s+/g, '') : text.trim()}`
}

function quotedScalars(value: Value): Value {
  if (typeof value === 'string') return JSON.stringify(value)
  if (value instanceof Map) return new Map([...value].map(([key, item]) => [key, quotedScalars(item)]))
  return (value as readonly Value[]).map(quotedScalars)
}

function parsePlist(text: string): Value {
  if (!/^\uFEFF?\s*</.test(text)) return quotedScalars(openStep(text))
  const { name, children } = xmlTree(text)
  const [value, ...more] = children.filter((child) => typeof child !== 'string')
  if (name !== 'plist' || value === undefined || more.length > 0)
    throw new Unparsable('no property list with one value')
  return plistValue(value)
}

const metadata = new Set(['CFBundleShortVersionString', 'CFBundleVersion'])

function withoutVersion(value: Value): Value {
  return value instanceof Map ? new Map([...value].filter(([key]) => !metadata.has(key))) : value
}

/** A property list, keys in any order. @throws Unparsable */
export function plist(text: string): string {
  return valueLines(parsePlist(text))
}

/** `Info.plist` of an app or extension without version and build number. @throws Unparsable */
export function infoPlist(text: string): string {
  return valueLines(withoutVersion(parsePlist(text)))
}

/** A `.strings` file in any order, without comments and the app's version. @throws Unparsable */
export function strings(text: string): string {
  if (/^\uFEFF?\s*</.test(text)) return infoPlist(text)
  return valueLines(withoutVersion(quotedScalars(openStepEntries(text))))
}
