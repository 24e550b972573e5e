import { expect, it } from 'vitest'
import { rangeOf } from '../../src/storage/range-of.ts'

it.each([
  [undefined, { start: 0, end: 10 }],
  [
    { start: 2, end: 4 },
    { start: 2, end: 5 },
  ],
  [{ start: 8 }, { start: 8, end: 10 }],
  [
    { start: 8, end: 99 },
    { start: 8, end: 10 },
  ],
  [{ start: 12 }, { start: 10, end: 10 }],
])('%j of ten bytes is %j', (range, expected) => {
  expect(rangeOf(range, 10)).toEqual(expected)
})
