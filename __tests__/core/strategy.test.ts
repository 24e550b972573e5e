import { expect, it } from 'vitest'
import { parseStrategy, strategies } from '../../src/core/strategy.ts'

it.each([...strategies])('%s is a strategy', (name) => {
  expect(parseStrategy(name)).toBe(name)
})

it.each(['MAJOR', 'version_number', '', 'toString', null, 1])('%j is none', (raw) => {
  expect(() => parseStrategy(raw)).toThrow('must be one of major, minor, patch, exact, metadata')
})

it('none means opposite things here and at Capgo: refused, naming both', () => {
  expect(() => parseStrategy('none')).toThrow(/"major" to allow everything.*"exact" to allow almost nothing/)
})
