import { type XmlElement, xmlTree } from './xml-tree.ts'

/** What of a kind of XML file counts. */
export interface XmlRules {
  /** False: the element and all in it does not count. */
  readonly keepElement?: (element: XmlElement, depth: number) => boolean
  readonly keepAttribute?: (name: string, element: XmlElement) => boolean
  /** The children of these elements mean the same in any order. */
  readonly unordered?: readonly string[]
  readonly text?: (text: string) => string
}

const identifying = ['android:name', 'name', 'key', 'android:id', 'id'] as const

function label({ name, attributes }: XmlElement): string {
  const id = identifying.map((key) => attributes.get(key)).find((value) => value !== undefined)
  return id === undefined ? name : `${name}[${id.replace(/\s+/g, ' ')}]`
}

function textLine(text: string, path: string, rules: XmlRules): string {
  return text.trim() === '' ? '' : `${path}/text\t${JSON.stringify(rules.text?.(text) ?? text)}`
}

function elementLines(element: XmlElement, parent: string, depth: number, rules: XmlRules): string[] {
  if (rules.keepElement?.(element, depth) === false) return []
  const path = depth === 0 ? label(element) : `${parent}/${label(element)}`
  const attributes = [...element.attributes]
    .filter(([name]) => rules.keepAttribute?.(name, element) !== false)
    .map(([name, value]) => `${name}=${JSON.stringify(value)}`)
    .sort()
  const children = element.children.map((child) =>
    typeof child === 'string'
      ? textLine(child, path, rules)
      : elementLines(child, path, depth + 1, rules).join('\n'),
  )
  if (rules.unordered?.includes(element.name)) children.sort()
  return [`${path}\t${attributes.join(' ')}`, ...children.filter((lines) => lines !== '')]
}

/** One line `path/element[name] TAB attributes` per element. @throws Unparsable */
export function xml(text: string, rules: XmlRules = {}): string {
  return elementLines(xmlTree(text), '', 0, rules).join('\n')
}
