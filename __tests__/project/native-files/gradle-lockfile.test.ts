import { expect, test } from 'vitest'
import { gradleLockfile } from '../../../src/project/native-files/gradle-lockfile.ts'

test('dependencies of a release, in any order', () => {
  const text = `# This is a Gradle generated file
junit:junit:4.12=debugUnitTestRuntimeClasspath,releaseUnitTestRuntimeClasspath
b:b:2=releaseRuntimeClasspath,debugRuntimeClasspath
a:a:1=latestReleaseRuntimeClasspath
empty=lintChecks`
  expect(gradleLockfile(text)).toBe('a:a\t1 latestReleaseRuntimeClasspath\nb:b\t2 releaseRuntimeClasspath')
})
