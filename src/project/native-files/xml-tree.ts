import { SaxesParser } from 'saxes'
import { unixText } from './plain-text.ts'
import { Unparsable } from './unparsable.ts'

export interface XmlElement {
  /** With the usual prefix of its namespace: `manifest`, `android:name`. */
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly (XmlElement | string)[]
}

const prefixes: ReadonlyMap<string, string> = new Map([
  ['', ''],
  ['http://schemas.android.com/apk/res/android', 'android:'],
  ['http://schemas.android.com/apk/res-auto', 'app:'],
  ['http://schemas.android.com/tools', 'tools:'],
])

const xmlns = 'http://www.w3.org/2000/xmlns/'
const nameOf = (local: string, uri: string) => `${prefixes.get(uri) ?? `{${uri}}`}${local}`

interface Growing extends XmlElement {
  readonly children: (XmlElement | string)[]
}

/**
 * The root element without comments, processing instructions and blank text between elements.
 *
 * @throws Unparsable when it is not well-formed
 */
export function xmlTree(text: string): XmlElement {
  const open: Growing[] = [{ name: '', attributes: new Map(), children: [] }]
  const addText = (part: string) => {
    const children = open.at(-1)?.children ?? []
    const last = children.at(-1)
    if (typeof last === 'string') children[children.length - 1] = last + part
    else children.push(part)
  }
  const parser = new SaxesParser({ xmlns: true })
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('opentag', ({ local, uri, attributes }) => {
    const counted = Object.values(attributes).filter((attribute) => attribute.uri !== xmlns)
    const element: Growing = {
      name: nameOf(local, uri),
      attributes: new Map(counted.map((one) => [nameOf(one.local, one.uri), one.value])),
      children: [],
    }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => {
    const { children } = open.pop() ?? { children: [] }
    const hasText = children.some((child) => typeof child === 'string' && child.trim() !== '')
    if (hasText || children.length < 2) return
    children.splice(0, Number.POSITIVE_INFINITY, ...children.filter((child) => typeof child !== 'string'))
  })
  try {
    parser.write(unixText(text).trimStart()).close()
  } catch (cause) {
    throw new Unparsable('no well-formed XML', { cause })
  }
  const root = open[0]?.children.find((child) => typeof child !== 'string')
  if (root === undefined) throw new Unparsable('an XML file without an element')
  return root
}
