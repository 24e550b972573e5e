import { expect, it } from 'vitest'
import { relativePath } from '../../src/project/relative-path.ts'

it.each([
  ['', 'android/a.gradle', 'android/a.gradle'],
  ['apps/n', 'apps/n/android/a.gradle', 'android/a.gradle'],
  ['apps/n', 'shared/a.ts', '../../shared/a.ts'],
  ['apps/n', 'apps/notes/a.ts', '../../apps/notes/a.ts'],
])('in %j, %s is %s', (folder, path, expected) => {
  expect(relativePath(folder, path)).toBe(expected)
})
