import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseBundleKey } from '../../src/packaging/bundle-key.ts'
import {
  decryptChecksum,
  decryptPayload,
  encryptArchive,
  encryptChecksum,
  encryptPayload,
  newSession,
} from '../../src/packaging/encryption.ts'
import { sha256Of } from '../helpers/a-release.ts'
import { keyPair } from '../helpers/key-pair.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

const key = parseBundleKey(keyPair().privatePem)
const other = parseBundleKey(keyPair().privatePem)

async function encrypted(content: string) {
  const folder = tempFolder()
  const [source, target] = [join(folder, 'plain.zip'), join(folder, 'sealed.zip')]
  writeFileSync(source, content)
  const made = await encryptArchive(source, sha256Of(content), target, key)
  return { ...made, bytes: readFileSync(target) }
}

describe('an encrypted archive', () => {
  it.each(['', 'x', 'x'.repeat(16), 'x'.repeat(200_000)])(
    'is opened with the public key',
    async (content) => {
      const { bytes, sessionKey, checksum, sha256, size } = await encrypted(content)
      expect(Buffer.from(decryptPayload(bytes, sessionKey, key.publicKey)).toString()).toBe(content)
      expect(decryptChecksum(checksum, key.publicKey)).toBe(sha256Of(content))
      expect([sha256, size]).toEqual([createHash('sha256').update(bytes).digest('hex'), bytes.length])
    },
  )

  it('has the forms that devices read: hex of 512 digits, and two parts in base64', async () => {
    const { checksum, sessionKey } = await encrypted('x')
    expect(checksum).toMatch(/^[0-9a-f]{512}$/)
    const [iv = '', sealed = ''] = sessionKey.split(':')
    expect([Buffer.from(iv, 'base64').length, Buffer.from(sealed, 'base64').length]).toEqual([16, 256])
  })

  it('is another one each time, while its checksum is not', async () => {
    const [a, b] = [await encrypted('x'), await encrypted('x')]
    expect(a.sha256 === b.sha256).toBe(false)
    expect(a.checksum).toBe(b.checksum)
  })

  it('is not opened with another key, nor when it was cut off', async () => {
    const { bytes, sessionKey, checksum } = await encrypted('hello')
    expect(() => decryptPayload(bytes, sessionKey, other.publicKey)).toThrow()
    expect(() => decryptPayload(bytes.subarray(0, 8), sessionKey, key.publicKey)).toThrow()
    expect(() => decryptChecksum(checksum, other.publicKey)).toThrow()
    expect(() => decryptChecksum(checksum.slice(2), key.publicKey)).toThrow()
  })
})

it('checksums in base64 are read too', () => {
  const hex = encryptChecksum(sha256Of('x'), key.privateKey)
  const base64 = Buffer.from(hex, 'hex').toString('base64')
  expect(decryptChecksum(base64, key.publicKey)).toBe(sha256Of('x'))
})

it('what is encrypted in one session is opened by its one key', () => {
  const session = newSession(key)
  for (const text of ['', 'one', 'x'.repeat(100_000)]) {
    const payload = encryptPayload(Buffer.from(text), session)
    expect(Buffer.from(decryptPayload(payload, session.sessionKey, key.publicKey)).toString()).toBe(text)
  }
  expect(newSession(key).sessionKey === session.sessionKey).toBe(false)
})
