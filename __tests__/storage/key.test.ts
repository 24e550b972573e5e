import { expect, it } from 'vitest'
import { parseKey } from '../../src/storage/key.ts'

it.each(['app.json', 'apps/com.example.a/bundles/1.0.0%2b1.json'])('%s is a key', (key) => {
  expect(parseKey(key)).toBe(key)
})

it.each(['', '..', 'a/../b', '/a', 'a/', 'A', 'a@1', 'a b'])('%j is no key', (key) => {
  expect(() => parseKey(key)).toThrow('not a key')
})
