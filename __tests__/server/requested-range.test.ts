import { expect, it } from 'vitest'
import { requestedRange } from '../../src/server/requested-range.ts'

const part = (start: number, end: number) => ({ kind: 'part', range: { start, end } })
const unsatisfiable = { kind: 'unsatisfiable' }

it.each([
  [null, { kind: 'whole' }],
  ['bytes=0-9', part(0, 9)],
  ['bytes=90-', part(90, 99)],
  ['bytes=90-500', part(90, 99)],
  ['bytes=-10', part(90, 99)],
  ['bytes=-500', part(0, 99)],
  ['bytes=100-', unsatisfiable],
  ['bytes=9-3', unsatisfiable],
  ['bytes=-0', unsatisfiable],
  ['bytes=0-1,5-6', unsatisfiable],
  ['lines=0-1', unsatisfiable],
  ['bytes=-', unsatisfiable],
])('%s of 100 bytes', (header, expected) => {
  expect(requestedRange(header, 100)).toEqual(expected)
})
