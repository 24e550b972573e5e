import { expect, test } from 'vitest'
import { gradleVariables } from '../../../src/project/native-files/gradle-variables.ts'

const ext = (...lines: string[]) => `ext {\n${lines.join('\n')}\n}`

test.each([
  ['order and quotes', ext('a = 1', "b = '2'"), ext('b = "2"', 'a = 1')],
  ['row 19: junitVersion', ext('a = 1', 'junitVersion = 1'), ext('a = 1', 'junitVersion = 2')],
  ['row 19: espresso', ext('a = 1', 'androidxEspressoCoreVersion = 1'), ext('a = 1')],
  ['ext.a', ext('a = 1'), 'ext.a = 1'],
  ['comments', ext('a = 1 // b'), ext('a = 1')],
  ['row 4: version', ext('versionCode = 1'), ext('versionCode = 2')],
])('same: %s', (_, a, b) => expect(gradleVariables(a)).toBe(gradleVariables(b)))

test.each([
  ['row 35: targetSdkVersion', ext('targetSdkVersion = 34'), ext('targetSdkVersion = 35')],
  ['a library version', ext("coreSplashScreenVersion = '1.0.0'"), ext("coreSplashScreenVersion = '1.0.1'")],
  ['the later of two wins', ext('a = 1', 'a = 2'), ext('a = 2', 'a = 1')],
  ['a project extra', ext('a = 1'), 'x { a = 1 }'],
])('different: %s', (_, a, b) => expect(gradleVariables(a)).not.toBe(gradleVariables(b)))

test('lines are keys and values', () => {
  expect(gradleVariables(ext('minSdkVersion = 24', 'compileSdkVersion = 36'))).toBe(
    'compileSdkVersion\tcompileSdkVersion 36\nminSdkVersion\tminSdkVersion 24',
  )
})
