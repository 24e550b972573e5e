import { describe, expect, it } from 'vitest'
import { parseBundle } from '../../src/core/bundle.ts'
import { Invalid } from '../../src/core/invalid.ts'

const sha256 = 'a'.repeat(64)
/** The least that a bundle record says. */
const least = { format: 1, version: '1.0.1', created: '2026-01-31T12:00:00Z' }

describe('a bundle record', () => {
  it('reads what was written', () => {
    const bundle = {
      ...least,
      commit: 'c0ffee',
      contentDigest: sha256,
      archive: { sha256, size: 1024 },
      externalUrl: null,
      checksum: sha256,
      sessionKey: 'aXY=:a2V5',
      keyId: 'KEY1',
      fingerprints: { ios: sha256 },
      minNative: '1.0.0',
      manifest: true,
      link: 'https://example.com/notes',
      comment: 'ünï',
      deleted: false,
    }
    expect(parseBundle(JSON.parse(JSON.stringify(bundle)))).toEqual(bundle)
  })

  it('that says the least is one without payload, key and fingerprints', () => {
    expect(parseBundle(least)).toEqual({
      ...least,
      commit: null,
      contentDigest: null,
      archive: null,
      externalUrl: null,
      checksum: '',
      sessionKey: '',
      keyId: null,
      fingerprints: {},
      minNative: null,
      manifest: false,
      link: null,
      comment: null,
      deleted: false,
    })
  })

  it('keeps a stored name that publishing would refuse', () => {
    expect(parseBundle({ ...least, version: 'nightly' }).version).toBe('nightly')
  })

  it.each([
    ['written by a newer release', { format: 2 }, 'format: must be 1, got 2; a newer release'],
    ['without a name', { version: undefined }, 'version: is missing'],
    ['a size as text', { archive: { sha256, size: '1024' } }, 'archive: size: must be a whole number'],
    ['a digest in upper case', { contentDigest: 'A'.repeat(64) }, 'contentDigest: must be 64 lower-case hex'],
    ['a payload over http', { externalUrl: 'http://cdn.example.com/x.zip' }, 'externalUrl: must be an https'],
    ['a payload in a file', { externalUrl: 'file:///etc/passwd' }, 'externalUrl: must be an https'],
    ['a fingerprint that is none', { fingerprints: { ios: null } }, 'fingerprints: ios: must be text'],
  ])('%s: refused by name', (_, but, message) => {
    expect(() => parseBundle({ ...least, ...but })).toThrow(message)
  })

  it('names every fault at once', () => {
    expect(() => parseBundle({ archive: {} })).toThrow(
      new Invalid(
        'format: is missing\nversion: is missing\narchive: sha256: is missing\narchive: size: is missing\ncreated: is missing',
      ),
    )
  })
})
