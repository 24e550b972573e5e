import { expect, it } from 'vitest'
import { pathInside } from '../../../src/project/native-files/file-context.ts'

it.each([
  ['android/app/a.gradle', 'android', 'app/a.gradle'],
  ['apps/droid/app/a.gradle', 'apps/droid', 'app/a.gradle'],
  ['android/app/a.gradle', 'android/', 'app/a.gradle'],
  ['app/a.gradle', '', 'app/a.gradle'],
  ['androidx/a.gradle', 'android', 'androidx/a.gradle'],
  ['plugins/a/android/b.kt', 'android', 'plugins/a/android/b.kt'],
])('%s in %j is %s', (path, nativeDir, inside) => {
  expect(pathInside(path, { platform: 'android', nativeDir })).toBe(inside)
})
