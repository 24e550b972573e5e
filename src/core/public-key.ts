/** The base64 body of a PEM text, without header, footer and whitespace. */
export function pemBody(pem: string): string {
  return pem.replace(/-----[^-]*-----/g, '').replace(/\s+/g, '')
}

/**
 * How devices and servers name a public key: the first 20 characters of its PEM body (protocol.md §2.6).
 * @param pem PKCS#1, as `plugins.CapacitorUpdater.publicKey` holds it
 */
export function keyIdOf(pem: string): string {
  return pemBody(pem).slice(0, 20)
}
