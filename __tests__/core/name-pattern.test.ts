import { expect, it } from 'vitest'
import { matchesPattern } from '../../src/core/name-pattern.ts'

it.each([
  ['main', 'main', true],
  ['main', 'main2', false],
  ['release/*', 'release/1.0', true],
  ['release/*', 'release/1.0/fix', false],
  ['release/**', 'release/1.0/fix', true],
  ['**/certs/*.pem', 'certs/a.pem', true],
  ['**/certs/*.pem', 'x/y/certs/a.pem', true],
  ['v*', 'v1.0.0', true],
  ['a.b', 'axb', false],
  ['a+(b)', 'a+(b)', true],
  ['*', '', true],
  ['**', 'a\nb', true],
])('%s and %s: %s', (pattern, name, fits) => {
  expect(matchesPattern(pattern, name)).toBe(fits)
})
