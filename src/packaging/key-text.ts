import { createPrivateKey, type KeyObject } from 'node:crypto'
import { Invalid } from '../core/invalid.ts'
import { decodedKey } from './is-key-text.ts'

const ways =
  'give it as PEM (-----BEGIN RSA PRIVATE KEY-----), with \\n for its line breaks if need be, or as base64 of PEM or DER'

/**
 * Reads a private key as secret stores hand it back: PEM whose line breaks became `\n`, spaces or nothing, indented or
 * in quotes; base64 of PEM; base64 of DER (PKCS#1 or PKCS#8).
 * @throws Invalid that says what was got and shows nothing of it
 */
export function privateKeyOf(given: string): KeyObject {
  const text = given.trim().replace(/^(["'])([\s\S]*)\1$/, '$2')
  const pem = pemIn(text) ?? pemIn(decodedKey(text)?.toString('latin1') ?? '')
  const key = pem === null ? derKey(decodedKey(text)) : readKey(pem.text)
  if (key !== null) return key
  throw new Invalid(`is no private key: got ${whatIs(text, pem)}; ${ways}`)
}

interface Pem {
  /** `RSA PRIVATE KEY` */
  readonly label: string
  /** With the line breaks that a PEM has. */
  readonly text: string
}

function pemIn(text: string): Pem | null {
  const [, label, inside] = /-----BEGIN ([A-Z0-9 ]+)-----([\s\S]*?)-----END \1-----/.exec(text) ?? []
  if (label === undefined || inside === undefined) return null
  const body = inside.replaceAll(/\\+[rn]|\s/g, '')
  const lines = body.match(/.{1,64}/g) ?? []
  return { label, text: [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n') }
}

function readKey(pem: string): KeyObject | null {
  try {
    return createPrivateKey(pem)
  } catch {
    return null
  }
}

function derKey(bytes: Buffer | null): KeyObject | null {
  for (const type of bytes === null ? [] : (['pkcs1', 'pkcs8'] as const)) {
    try {
      return createPrivateKey({ key: bytes as Buffer, format: 'der', type })
    } catch {
      // The other form may fit.
    }
  }
  return null
}

function whatIs(text: string, pem: Pem | null): string {
  const begins = /-----BEGIN ([A-Z0-9 ]+)-----/.exec(text)?.[1]
  if (pem !== null && /ENCRYPTED/.test(pem.label + text))
    return 'a key behind a passphrase (take it off: openssl rsa -in key.pem)'
  if (pem?.label.endsWith('PUBLIC KEY')) return 'a public key, which is for devices'
  if (pem !== null) return `a ${pem.label} that cannot be read`
  if (begins !== undefined) return `the beginning of a ${begins} without its end`
  if (text === '') return 'nothing'
  return decodedKey(text) === null ? `${text.length} characters that are no key` : 'base64 of something else'
}
