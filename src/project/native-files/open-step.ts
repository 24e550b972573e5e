import { unixText } from './plain-text.ts'
import { Unparsable } from './unparsable.ts'
import { addEntry, type Value } from './value-lines.ts'

/** The old property list text format of Apple: `{ key = value; list = (a, "b"); }`. */
class OpenStepReader {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = unixText(text)
  }

  #skipSpace(): void {
    const space = /(?:\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/y
    space.lastIndex = this.#at
    this.#at += space.exec(this.#text)?.[0].length ?? 0
  }

  get atEnd(): boolean {
    this.#skipSpace()
    return this.#at >= this.#text.length
  }

  #has(character: string): boolean {
    this.#skipSpace()
    if (this.#text[this.#at] !== character) return false
    this.#at += 1
    return true
  }

  #need(character: string): void {
    if (!this.#has(character)) throw new Unparsable(`no ${character} where one must stand`)
  }

  #scalar(): string {
    this.#skipSpace()
    const scalar = /"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'|<[0-9a-fA-F\s]*>|[\w$/:.@+-]+/y
    scalar.lastIndex = this.#at
    const text = scalar.exec(this.#text)?.[0]
    if (text === undefined) throw new Unparsable('no value where one must stand')
    this.#at += text.length
    if (text[0] !== '"' && text[0] !== "'") return text
    return text.slice(1, -1).replace(/\\([\s\S])/g, (written, character) => {
      if (character === 'n') return '\n'
      if (character === 't') return '\t'
      return character === '"' || character === "'" || character === '\\' ? character : written
    })
  }

  /** `key = value;` until something else stands there; `key;` is short for `key = key;`. */
  entries(): Map<string, Value> {
    const entries = new Map<string, Value>()
    for (this.#skipSpace(); this.#at < this.#text.length && this.#text[this.#at] !== '}'; this.#skipSpace()) {
      const key = this.#scalar()
      const value = this.#has('=') ? this.value() : key
      this.#need(';')
      addEntry(entries, key, value)
    }
    return entries
  }

  value(): Value {
    if (this.#has('{')) {
      const entries = this.entries()
      this.#need('}')
      return entries
    }
    if (!this.#has('(')) return this.#scalar()
    const list: Value[] = []
    while (!this.#has(')')) {
      list.push(this.value())
      if (!this.#has(',')) {
        this.#need(')')
        break
      }
    }
    return list
  }
}

/**
 * An OpenStep property list; strings without their quotes.
 *
 * @throws Unparsable
 */
export function openStep(text: string): Value {
  const reader = new OpenStepReader(text)
  const value = reader.value()
  if (!reader.atEnd) throw new Unparsable('text after the end')
  return value
}

/** A `.strings` file: the entries of a dictionary without its braces. @throws Unparsable */
export function openStepEntries(text: string): Map<string, Value> {
  const reader = new OpenStepReader(text)
  const entries = reader.entries()
  if (!reader.atEnd) throw new Unparsable('text after the end')
  return entries
}
