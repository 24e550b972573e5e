import { expect, it } from 'vitest'
import { camelCase } from '../../src/operations/command.ts'

it.each([
  ['store', 'store'],
  ['update-url', 'updateUrl'],
  ['native-build', 'nativeBuild'],
  ['a-b-c', 'aBC'],
])('%s is %s in the config file and in code', (name, key) => {
  expect(camelCase(name)).toBe(key)
})
