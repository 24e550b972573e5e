import {
  constants,
  createCipheriv,
  createDecipheriv,
  createHash,
  type KeyObject,
  privateEncrypt,
  publicDecrypt,
  randomBytes,
} from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import type { Sha256 } from '../core/sha256.ts'
import type { BundleKey } from './bundle-key.ts'

/*
 * End-to-end encryption as the plugin reads it (protocol.md §2.5): AES-128-CBC over the payload, its key and the
 * hash of the plain payload encrypted with the PRIVATE key, so that devices know who made them.
 */

const cipher = 'aes-128-cbc'
const padding = constants.RSA_PKCS1_PADDING

/** An encrypted archive. */
export interface EncryptedArchive {
  /** Of the encrypted file. */
  readonly sha256: Sha256
  /** Of the encrypted file, in bytes. */
  readonly size: number
  /** The hash of the plain archive, encrypted; hex. */
  readonly checksum: string
  /** `base64(iv):base64(encrypted key)`. */
  readonly sessionKey: string
}

/** The key of one bundle: its archive and every file of its delta are encrypted with it. */
export interface Session {
  readonly key: Buffer
  readonly iv: Buffer
  /** `base64(iv):base64(encrypted key)`, as devices are told. */
  readonly sessionKey: string
}

/** A fresh one. */
export function newSession({ privateKey }: BundleKey): Session {
  const key = randomBytes(16)
  const iv = randomBytes(16)
  const sealed = privateEncrypt({ key: privateKey, padding }, key)
  return { key, iv, sessionKey: `${iv.toString('base64')}:${sealed.toString('base64')}` }
}

/** One payload, encrypted whole. */
export function encryptPayload(payload: Uint8Array, { key, iv }: Session): Buffer {
  const seal = createCipheriv(cipher, key, iv)
  return Buffer.concat([seal.update(payload), seal.final()])
}

/** Encrypts an archive into another file. @param sha256 of the plain archive */
export async function encryptArchive(
  source: string,
  sha256: Sha256,
  target: string,
  bundleKey: BundleKey,
  { key, iv, sessionKey }: Session = newSession(bundleKey),
): Promise<EncryptedArchive> {
  const hash = createHash('sha256')
  let size = 0
  await pipeline(
    createReadStream(source),
    createCipheriv(cipher, key, iv),
    async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        hash.update(chunk)
        size += chunk.length
        yield chunk
      }
    },
    createWriteStream(target),
  )
  return {
    sha256: hash.digest('hex') as Sha256,
    size,
    checksum: encryptChecksum(sha256, bundleKey.privateKey),
    sessionKey,
  }
}

/** The hash of a plain payload in the form that devices compare: version 3, hex. */
export function encryptChecksum(sha256: string, privateKey: KeyObject): string {
  return privateEncrypt({ key: privateKey, padding }, Buffer.from(sha256, 'hex')).toString('hex')
}

/** The hash behind an encrypted checksum, as a device opens it; hex. @throws Error when it is of another key. */
export function decryptChecksum(checksum: string, publicKey: KeyObject): string {
  const bytes = Buffer.from(checksum, /^[0-9a-f]+$/i.test(checksum) ? 'hex' : 'base64')
  return publicDecrypt({ key: publicKey, padding }, bytes).toString('hex')
}

/** A payload as a device opens it. @throws Error when it is of another key, or cut off. */
export function decryptPayload(payload: Uint8Array, sessionKey: string, publicKey: KeyObject): Uint8Array {
  const [iv = '', sealed = ''] = sessionKey.split(':')
  const key = publicDecrypt({ key: publicKey, padding }, Buffer.from(sealed, 'base64'))
  const open = createDecipheriv(cipher, key, Buffer.from(iv, 'base64'))
  return Buffer.concat([open.update(payload), open.final()])
}
