import fc from 'fast-check'
import { expect, test } from 'vitest'
import { appKeys, keySegment } from '../../src/core/keys.ts'

test.each([
  ['com.example.app', 'com.example.app'],
  ['Com.Example', '%43om.%45xample'],
  ['1.0.0+100', '1.0.0%2b100'],
  ['a/b', 'a%2fb'],
  ['..', '%2e%2e'],
  ['.hidden', '%2ehidden'],
  ['con', '%63on'],
  ['con.json', '%63on.json'],
  ['console', 'console'],
  ['é', '%c3%a9'],
  ["a~'b", 'a%7e%27b'],
])('%j becomes %j', (text, segment) => {
  expect(keySegment(text)).toBe(segment)
})

test('segments are safe on every disk and never collide, whatever the case', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (a, b) => {
      expect(keySegment(a)).toMatch(/^[a-z0-9_%-][a-z0-9._%-]*$/)
      expect(decodeURIComponent(keySegment(a))).toBe(a)
      if (a !== b) expect(keySegment(a).toLowerCase()).not.toBe(keySegment(b).toLowerCase())
    }),
  )
})

test('text that is not well-formed Unicode is refused', () => {
  expect(() => keySegment('\ud800')).toThrow('well-formed')
})

test('keys of one app stay below its folder', () => {
  const keys = appKeys('com.Example')
  expect(keys.channel('production')).toBe('apps/com.%45xample/channels/production.json')
  expect(keys.native('ios', '1.0.0', '7')).toBe('apps/com.%45xample/natives/ios/1.0.0%2b7.json')
})
