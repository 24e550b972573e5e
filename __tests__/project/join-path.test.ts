import { expect, it } from 'vitest'
import { joinPath } from '../../src/project/join-path.ts'

it.each([
  [[], ''],
  [['', 'a'], 'a'],
  [['a', 'b/c'], 'a/b/c'],
  [['a/', './b'], 'a/b'],
  [['a/b', '../c'], 'a/c'],
  [['a/b.ts', '..', './c'], 'a/c'],
  [['a', '../..', 'b'], '../b'],
  [['../a', '../b'], '../b'],
])('%j is %s', (parts, path) => {
  expect(joinPath(...parts)).toBe(path)
})
