import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  listOf,
  openFields,
  orNull,
  parseCount,
  parseFlag,
  parseFormat,
  parseText,
  tableOf,
} from '../../src/core/fields.ts'
import { Invalid } from '../../src/core/invalid.ts'

/** What the parser says about the value; null when it takes it. */
function faultOf(parse: (raw: unknown) => unknown, raw: unknown): string | null {
  try {
    parse(raw)
    return null
  } catch (error) {
    if (error instanceof Invalid) return error.message
    throw error
  }
}

describe('members of an object', () => {
  it('all faults are named at once', () => {
    const fields = openFields({ size: '12', name: null })
    fields.read('size', parseCount)
    fields.read('name', parseText)
    fields.read('created', parseText)
    expect(() => fields.done()).toThrow(
      new Invalid(
        'size: must be a whole number from 0 up, got "12"\nname: must be text, got null\ncreated: is missing',
      ),
    )
  })

  it('a fallback stands in for what is missing, never for what is wrong', () => {
    const fields = openFields({ wrong: 1 })
    expect(fields.read('missing', parseFlag, true)).toBe(true)
    fields.read('wrong', parseFlag, true)
    expect(() => fields.done()).toThrow('wrong: must be true or false, got 1')
  })

  it.each(['toString', 'constructor', '__proto__', 'hasOwnProperty'])(
    '%s is missing unless the object itself holds it',
    (name) => {
      expect(openFields({}).has(name)).toBe(false)
      expect(openFields({}).read(name, (raw) => raw, null)).toBeNull()
      expect(openFields(JSON.parse(`{"${name}":"here"}`)).read(name, parseText)).toBe('here')
    },
  )

  it('a member is there unless it is undefined', () => {
    const fields = openFields({ a: null, b: undefined })
    expect([fields.has('a'), fields.has('b'), fields.has('c')]).toEqual([true, false, false])
  })

  it('a nested fault names its whole path', () => {
    const parse = listOf((raw) => {
      const fields = openFields(raw)
      fields.read('name', parseText)
      fields.read('size', parseCount)
      fields.done()
    })
    const fields = openFields({ files: [{ name: 'a', size: 1 }, {}] })
    fields.read('files', parse)
    expect(() => fields.done()).toThrow(
      new Invalid('files: [1]: name: is missing\nfiles: [1]: size: is missing'),
    )
  })

  it.each([
    [null, 'null'],
    [[], 'an empty list'],
    ['{}', '"{}"'],
    [7, '7'],
    [undefined, 'undefined'],
  ])('%j is no object', (raw, shown) => {
    expect(faultOf(openFields, raw)).toBe(`must be an object, got ${shown}`)
  })
})

describe('values', () => {
  it.each<[string, (raw: unknown) => unknown, readonly unknown[], readonly unknown[]]>([
    ['text', parseText, ['', 'a\0b', 'ünï'], [null, 1, ['a'], {}]],
    ['flag', parseFlag, [true, false], ['true', 0, 1, null]],
    ['count', parseCount, [0, 1, 2 ** 53 - 1], [-1, 1.5, '1', Number.NaN, 2 ** 53, null]],
    ['format', parseFormat, [1], [2, '1', 0, null]],
    ['text or null', orNull(parseText), [null, ''], [0, undefined]],
    ['list of flags', listOf(parseFlag), [[], [true]], [[1], { 0: true, length: 1 }, null]],
    ['table of texts', tableOf(parseText), [{}, { a: 'b' }], [{ a: 1 }, [], null]],
  ])('%s', (_, parse, good, bad) => {
    for (const raw of good) expect(parse(raw), JSON.stringify(raw)).toEqual(raw)
    for (const raw of bad) expect(faultOf(parse, raw), JSON.stringify(raw)).toMatch(/^.*must be /)
  })

  it('a document of a newer release says so', () => {
    expect(faultOf(parseFormat, 2)).toBe('must be 1, got 2; a newer release wrote this document')
  })

  it('a table holds hostile names as what they are: names', () => {
    const table = tableOf(parseText)(JSON.parse('{"__proto__":"x","constructor":"y"}'))
    expect(Object.entries(table)).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ])
    expect(Object.getPrototypeOf({})).toBe(Object.prototype)
  })

  it('parsers throw nothing but Invalid, whatever they are given', () => {
    const parsers = [parseText, parseFlag, parseCount, parseFormat, listOf(parseText), tableOf(parseCount)]
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom(...parsers), (raw, parse) => {
        faultOf(parse, raw)
      }),
    )
  })
})
