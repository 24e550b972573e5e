import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { privateKeyOf } from '../../src/packaging/key-text.ts'

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const pemOf = (type: 'pkcs1' | 'pkcs8') => privateKey.export({ type, format: 'pem' }).toString()
const derOf = (type: 'pkcs1' | 'pkcs8') => privateKey.export({ type, format: 'der' })
const lines = (text: string, width: number) => text.replaceAll(new RegExp(`.{${width}}`, 'g'), '$&\n')

describe.each(['pkcs1', 'pkcs8'] as const)('ask 15: a private key in %s', (type) => {
  const pem = pemOf(type)
  const base64 = Buffer.from(pem).toString('base64')
  it.each([
    ['PEM, as the Capgo CLI writes it', pem],
    ['with the line breaks of Windows', pem.replaceAll('\n', '\r\n')],
    ['with \\n for its line breaks', pem.trimEnd().replaceAll('\n', '\\n')],
    ['with \\r\\n for its line breaks', pem.replaceAll('\n', '\\r\\n')],
    ['with spaces for its line breaks', pem.replaceAll('\n', ' ')],
    ['without its line breaks', pem.replaceAll('\n', '')],
    ['indented, as YAML blocks leave it', pem.replaceAll('\n', '\n  ')],
    ['in quotes', JSON.stringify(pem)],
    ['in single quotes, with space around', ` '${pem}' \n`],
    ['with words before it, as openssl prints it', `Bag Attributes\n    friendlyName: app\n${pem}`],
    ['base64 of PEM', base64],
    ['base64 of PEM in lines, as the base64 command prints it', lines(base64, 76)],
    [
      'base64 of PEM with the line breaks of Windows',
      Buffer.from(pem.replaceAll('\n', '\r\n')).toString('base64'),
    ],
    ['base64 of PEM without padding', base64.replaceAll('=', '')],
    ['base64 of DER', derOf(type).toString('base64')],
    ['base64url of DER', derOf(type).toString('base64url')],
    ['the body of PEM alone', pem.split('\n').slice(1, -2).join('\n')],
  ])('%s', (_what, text) => {
    expect(privateKeyOf(text).equals(privateKey)).toBe(true)
  })
})

describe('ask 15: anything else is refused, says what was got, and shows nothing of it', () => {
  const locked = privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' })
  const pem = pemOf('pkcs1')
  it.each([
    ['nothing', '', /got nothing; give it as PEM/],
    ['words', 'hello', /got 5 characters that are no key/],
    [
      'a public key',
      publicKey.export({ type: 'spki', format: 'pem' }).toString(),
      /got a public key, which is for devices/,
    ],
    ['half a key', pem.slice(0, 400), /got the beginning of a RSA PRIVATE KEY without its end/],
    ['a key with a hole', pem.replace(/\n.{64}\n/, '\n'), /got a RSA PRIVATE KEY that cannot be read/],
    [
      'a key behind a passphrase',
      locked.toString(),
      /got a key behind a passphrase \(take it off: openssl rsa/,
    ],
    ['base64 of something else', Buffer.alloc(900, 'key').toString('base64'), /got base64 of something else/],
    [
      'a certificate',
      '-----BEGIN CERTIFICATE-----\nMIIDdzCCAl+gAwIBAgIEAgAAuTANBgkqhkiG\n-----END CERTIFICATE-----',
      /got a CERTIFICATE that cannot be read/,
    ],
  ])('%s', (_what, text, why) => {
    expect(() => privateKeyOf(text)).toThrow(why)
    const secret = /[\w+/=]{24,}/.exec(text)?.[0]
    if (secret !== undefined) expect(() => privateKeyOf(text)).not.toThrow(secret)
  })
})
