import fc from 'fast-check'
import { expect, it } from 'vitest'
import { shownText } from '../../src/core/shown-text.ts'

it.each([
  ['text', '"text"'],
  ['', '""'],
  ['two\nlines', '"two\\nlines"'],
  [1.5, '1.5'],
  [null, 'null'],
  [undefined, 'undefined'],
  [[], 'an empty list'],
  [[1], 'a list'],
  [{ token: 'secret' }, 'an object'],
])('%j is shown as %s', (raw, text) => {
  expect(shownText(raw)).toBe(text)
})

it('anything that JSON can hold is shown in one short line', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (raw) => {
      expect(shownText(raw)).toMatch(/^.{1,80}$/)
    }),
  )
})

it('a list nested ten thousand deep is shown like any other', () => {
  expect(shownText(JSON.parse('['.repeat(10_000) + ']'.repeat(10_000)))).toBe('a list')
})
