import { generateKeyPairSync } from 'node:crypto'
import { expect, it } from 'vitest'
import { pemBody } from '../../src/core/public-key.ts'
import { parseBundleKey } from '../../src/packaging/bundle-key.ts'
import { keyPair } from '../helpers/key-pair.ts'

const { privatePem, publicPem } = keyPair()

it('a private key has its public one, both in PKCS#1, and the id that devices send', () => {
  const key = parseBundleKey(privatePem)
  expect([key.publicPem, key.privatePem]).toEqual([publicPem, privatePem])
  expect(key.keyId).toBe(pemBody(publicPem).slice(0, 20))
})

it('in PKCS#8 is the same key', () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const text = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  expect(parseBundleKey(text).privatePem).toBe(privateKey.export({ type: 'pkcs1', format: 'pem' }).toString())
})

it.each([
  ['a longer key', keyPair(3072).privatePem, /RSA key of 2048 bits, is rsa of 3072 bits/],
  [
    'a key of another kind',
    generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    /is ed25519/,
  ],
])('%s is refused, and nothing of it is shown', (_what, text, why) => {
  expect(() => parseBundleKey(text)).toThrow(why)
  expect(() => parseBundleKey(text)).not.toThrow(pemBody(text).slice(0, 24))
})
