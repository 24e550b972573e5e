import { expect, it } from 'vitest'
import { decodedKey, isKeyText } from '../../src/packaging/is-key-text.ts'
import { keyPair } from '../helpers/key-pair.ts'

const { privatePem } = keyPair()
const base64 = Buffer.from(privatePem).toString('base64')

it.each<[string, string, boolean]>([
  ['PEM', privatePem, true],
  ['base64', base64, true],
  ['base64 in lines', base64.replaceAll(/.{76}/g, '$&\n'), true],
  ['a path', '../keys/.capgo_key_v2', false],
  ['a long path', `/home/${'folder/'.repeat(80)}key.pem`, false],
  ['a word', 'MIIEpAIBAAKCAQEA', false],
  ['nothing', '', false],
])('%s holds a key: %#', (_what, text, holds) => {
  expect(isKeyText(text)).toBe(holds)
})

it('base64 is decoded in either alphabet', () => {
  const bytes = Buffer.alloc(600, Buffer.from([0xfb, 0xff, 0xbf]))
  expect(decodedKey(bytes.toString('base64'))?.equals(bytes)).toBe(true)
  expect(decodedKey(bytes.toString('base64url'))?.equals(bytes)).toBe(true)
  expect(decodedKey(privatePem)).toBeNull()
})
