import { expect, it } from 'vitest'
import { parseFingerprint } from '../../src/core/fingerprint.ts'

const hash = 'a'.repeat(64)
const source = { id: 'file:a', kind: 'native-file', hash, label: 'a' }

it('a source of an old record counts as a changed native file that new web code may need', () => {
  const read = parseFingerprint({ recipe: 1, platform: 'ios', hash, sources: [source] })
  expect(read.sources).toEqual([{ ...source, code: 'NATIVE_FILE_CHANGED', impact: 'compat' }])
})

it.each([
  ['no sources', { sources: undefined }, 'sources: is missing'],
  ['a platform that is none', { platform: 'web' }, 'platform: must be one of ios, android, electron'],
  ['a recipe as text', { recipe: '1' }, 'recipe: must be a whole number'],
  ['an unknown impact', { sources: [{ ...source, impact: 'none' }] }, 'sources: [0]: impact: must be compat'],
  ['a short hash', { sources: [source, { ...source, hash: 'abc' }] }, 'sources: [1]: hash: must be 64'],
])('%s: refused by name', (_, but, message) => {
  const raw = { recipe: 1, platform: 'ios', hash, sources: [], ...but }
  expect(() => parseFingerprint(raw)).toThrow(message)
})
