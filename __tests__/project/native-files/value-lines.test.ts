import { describe, expect, it } from 'vitest'
import { addEntry, type Value, valueLines } from '../../../src/project/native-files/value-lines.ts'

const map = (...entries: readonly (readonly [string, Value])[]) => new Map(entries)

describe('a value in lines', () => {
  it.each<[string, Value, string]>([
    ['a scalar', 'x', '\tx'],
    ['keys, sorted', map(['b', '2'], ['a', '1']), 'a\t1\nb\t2'],
    ['deeper keys and lists', map(['a', map(['b', ['x', 'y']])]), 'a.b[0]\tx\na.b[1]\ty'],
    ['what is empty still counts', map(['a', map()], ['b', []]), 'a\t{}\nb\t[]'],
    ['an empty root says nothing', map(), ''],
  ])('%s', (_what, value, lines) => {
    expect(valueLines(value)).toBe(lines)
  })

  it.each<[Value, Value]>([
    [map(['a.b', 'x']), map(['a', map(['b', 'x'])])],
    [map(['a[0]', 'x']), map(['a', ['x']])],
    [map(['a\tb', 'x']), map(['a', 'b\tx'])],
    [map(['a\nb', 'x']), map(['a', ''], ['b', 'x'])],
    [map(['a', []]), map(['a', map()])],
    [map(['a\\', 'x']), map(['a', 'x'])],
  ])('two values never read alike: %#', (one, other) => {
    expect(valueLines(one) === valueLines(other)).toBe(false)
  })
})

it('a key that stands twice has both values', () => {
  const entries = new Map<string, Value>()
  for (const value of ['1', '2']) addEntry(entries, 'a', value)
  addEntry(entries, 'b', '3')
  expect([...entries]).toEqual([
    ['a', ['1', '2']],
    ['b', '3'],
  ])
})
