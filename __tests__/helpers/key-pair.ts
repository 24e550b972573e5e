import { generateKeyPairSync } from 'node:crypto'

/** A fresh RSA pair, in the form that the Capgo CLI writes. */
export function keyPair(bits = 2048): { readonly privatePem: string; readonly publicPem: string } {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: bits })
  return {
    privatePem: privateKey.export({ type: 'pkcs1', format: 'pem' }).toString(),
    publicPem: publicKey.export({ type: 'pkcs1', format: 'pem' }).toString(),
  }
}
