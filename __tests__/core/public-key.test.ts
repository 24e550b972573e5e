import { expect, it } from 'vitest'
import { keyIdOf, pemBody } from '../../src/core/public-key.ts'

const pem = '-----BEGIN RSA PUBLIC KEY-----\nMIIBCgKCAQEAqJikYizo\nwR4jGct5\r\n-----END RSA PUBLIC KEY-----\n'

it('a key is known by the first twenty characters of its body', () => {
  expect(pemBody(pem)).toBe('MIIBCgKCAQEAqJikYizowR4jGct5')
  // The key of the plugin's own contract tests (protocol.md §2.5).
  expect(keyIdOf(pem)).toBe('MIIBCgKCAQEAqJikYizo')
})
