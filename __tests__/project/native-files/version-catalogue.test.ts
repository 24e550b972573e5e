import { expect, test } from 'vitest'
import { Unparsable } from '../../../src/project/native-files/unparsable.ts'
import { versionCatalogue } from '../../../src/project/native-files/version-catalogue.ts'

test.each([
  ['comments and order', '[versions]\na = "1" # x\nb = "2"', '[versions]\r\nb = "2"\r\na = "1"'],
  ['the version of the app', '[versions]\nversionCode = "1"', '[versions]\nversionCode = "2"'],
])('same: %s', (_, a, b) => expect(versionCatalogue(a)).toBe(versionCatalogue(b)))

test('row 38: a library bump', () => {
  expect(versionCatalogue('[versions]\nagp = "8.7.0"')).toBe('versions.agp\t"8.7.0"')
})
test('unparsable', () => expect(() => versionCatalogue('[versions\n<<<<<<< HEAD')).toThrow(Unparsable))
