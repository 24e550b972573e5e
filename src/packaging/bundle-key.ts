import { createPublicKey, type KeyObject } from 'node:crypto'
import { Invalid } from '../core/invalid.ts'
import { keyIdOf } from '../core/public-key.ts'
import { privateKeyOf } from './key-text.ts'

/** The key pair of an app: releases are encrypted with the private key, devices open them with the public one. */
export interface BundleKey {
  readonly privateKey: KeyObject
  readonly publicKey: KeyObject
  /** PKCS#1 PEM, for tools that read a file. */
  readonly privatePem: string
  /** PKCS#1 PEM, as it stands in `plugins.CapacitorUpdater.publicKey`. */
  readonly publicPem: string
  readonly keyId: string
}

/**
 * Reads a private key in any form of `privateKeyOf`: RSA of 2048 bits, which is what the plugin decrypts (protocol.md
 * §2.5).
 * @throws Invalid that shows nothing of the text
 */
export function parseBundleKey(text: string): BundleKey {
  const privateKey = privateKeyOf(text)
  const bits = privateKey.asymmetricKeyDetails?.modulusLength
  if (privateKey.asymmetricKeyType !== 'rsa' || bits !== 2048) {
    const kind = `${privateKey.asymmetricKeyType ?? 'unknown'}${bits === undefined ? '' : ` of ${bits} bits`}`
    throw new Invalid(`must be an RSA key of 2048 bits, is ${kind}`)
  }
  const publicKey = createPublicKey(privateKey)
  const publicPem = publicKey.export({ type: 'pkcs1', format: 'pem' }).toString()
  const privatePem = privateKey.export({ type: 'pkcs1', format: 'pem' }).toString()
  return { privateKey, publicKey, privatePem, publicPem, keyId: keyIdOf(publicPem) }
}
