import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { pemBody } from '../../src/core/public-key.ts'
import { parseBundleKey } from '../../src/packaging/bundle-key.ts'
import { keyPair } from '../helpers/key-pair.ts'

const { privatePem, publicPem } = keyPair()

describe('a private key', () => {
  it.each([
    ['as the Capgo CLI writes it', privatePem],
    ['with the line breaks of Windows', privatePem.replaceAll('\n', '\r\n')],
    ['on one line, as some secret stores keep it', privatePem.trimEnd().replaceAll('\n', '\\n')],
    ['indented, as YAML blocks leave it', privatePem.replaceAll('\n', '\n  ')],
  ])('%s', (_what, text) => {
    const key = parseBundleKey(text)
    expect([key.publicPem, key.privatePem]).toEqual([publicPem, privatePem])
    expect(key.keyId).toBe(pemBody(publicPem).slice(0, 20))
  })

  it('in PKCS#8 is the same key', () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const text = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
    expect(parseBundleKey(text).privatePem).toContain('BEGIN RSA PRIVATE KEY')
  })

  it.each([
    ['nothing', '', /is no private key in PEM/],
    ['words', 'hello', /is no private key in PEM/],
    ['a public key', publicPem, /is no private key in PEM/],
    ['half a key', privatePem.slice(0, 400), /is no private key in PEM/],
    ['a longer key', keyPair(3072).privatePem, /RSA key of 2048 bits, is rsa of 3072 bits/],
    [
      'a key of another kind',
      generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
      /is ed25519/,
    ],
  ])('%s is refused, and nothing of it is shown', (_what, text, why) => {
    expect(() => parseBundleKey(text)).toThrow(why)
    const body = pemBody(text).slice(0, 24)
    if (body.length === 24) expect(() => parseBundleKey(text)).not.toThrow(body)
  })
})
