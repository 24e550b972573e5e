import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assetContents, json, stringCatalogue } from '../../../src/project/native-files/json.ts'
import { Unparsable } from '../../../src/project/native-files/unparsable.ts'

test('key order and layout do not count', () => {
  expect(json('{"a":1,"b":{"c":[true]}}')).toBe(json('{\n "b": { "c": [ true ] }, "a": 1 }'))
})
test('row 47: google-services.json counts, by name and without its value', () => {
  expect(json('{"client":[{"api_key":"x"}]}')).toBe('client[0].api_key\t"x"')
})
test('row 50: the author of an asset does not count', () => {
  expect(assetContents('{"images":[],"info":{"author":"xcode"}}')).toBe(
    assetContents('{"info":{"author":"me"},"images":[]}'),
  )
})
test('images are a set', () => {
  expect(assetContents('{"images":[{"scale":"1x"},{"scale":"2x"}]}')).toBe(
    assetContents('{"images":[{"scale":"2x"},{"scale":"1x"}]}'),
  )
})
test('an image of an asset counts', () => {
  expect(assetContents('{"images":[{"filename":"a"}]}')).not.toBe(
    assetContents('{"images":[{"filename":"b"}]}'),
  )
})
test('notes for translators do not count, translations do', () => {
  const catalogue = (comment: string, value: string) =>
    JSON.stringify({ strings: { comment: { comment, localizations: { de: value } } }, version: '1.0' })
  expect(stringCatalogue(catalogue('a', 'x'))).toBe(stringCatalogue(catalogue('b', 'x')))
  expect(stringCatalogue(catalogue('a', 'x'))).not.toBe(stringCatalogue(catalogue('a', 'y')))
})
test.each(['', '{', '{"a":1}}', '<<<<<<< HEAD'])('unparsable: %j', (text) => {
  expect(() => json(text)).toThrow(Unparsable)
})
test('two values have one form only when they are equal', () => {
  const sorted = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(sorted)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, item]) => [key, sorted(item)]),
    )
  }
  const value = fc.letrec((tie) => ({
    value: fc.oneof(
      fc.constantFrom(1, 'a', null, true, '[]'),
      fc.array(tie('value'), { maxLength: 2 }),
      fc.dictionary(fc.constantFrom('a', 'b', 'a.b', 'a[0]', '\t'), tie('value'), { maxKeys: 2 }),
    ),
  })).value
  fc.assert(
    fc.property(value, value, (a, b) => {
      const same = JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))
      expect(json(JSON.stringify({ root: a })) === json(JSON.stringify({ root: b }))).toBe(same)
    }),
    { numRuns: 1000 },
  )
})
