import { expect, it } from 'vitest'
import { parseAppId } from '../../src/core/app-id.ts'

it.each([
  'com.example.app',
  'Com.Example.App',
  'a.b',
  '9.9',
  'com.my-app.x_y',
  'com.__proto__',
  `a.${'b'.repeat(253)}`,
])('%s is an app id', (raw) => {
  expect(parseAppId(raw)).toBe(raw)
})

it.each([
  ['no dot', 'app'],
  ['a trailing dot', 'com.example.'],
  ['an empty part', 'com..app'],
  ['a path', 'com.example/../other.app'],
  ['a space', 'com.example app'],
  ['a NUL byte', 'com.example\0.app'],
  ['a line end', 'com.example\n'],
  ['a first part with a dash', 'my-com.app'],
  ['letters beyond ASCII', 'com.exämple'],
  ['256 characters', `a.${'b'.repeat(254)}`],
  ['nothing', ''],
  ['a list', ['com.example.app']],
])('%s makes it none', (_, raw) => {
  expect(() => parseAppId(raw)).toThrow('must be an app id such as com.example.app')
})
