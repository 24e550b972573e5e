import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { isKeyText, parseKeySource } from '../../../src/operations/options/key-source.ts'
import { keyPair } from '../../helpers/key-pair.ts'

const { privatePem } = keyPair()

it.each([
  ['PEM', privatePem, { kind: 'text', pem: privatePem }],
  ['PEM on one line', privatePem.replaceAll('\n', '\\n'), { kind: 'text' }],
  ['base64 of it', Buffer.from(privatePem).toString('base64'), { kind: 'text' }],
  ['a file', ' .capgo_key_v2 ', { kind: 'file', path: resolve('base', '.capgo_key_v2') }],
])('%s', (_what, text, source) => {
  expect(parseKeySource(text, resolve('base'))).toMatchObject(source)
  expect(isKeyText(text)).toBe(source.kind === 'text')
})

it.each([' ', 'MIIEpAIBAAKCAQEA\nMIIEpAIBAAKCAQEA'])('%j is neither, and is not shown', (text) => {
  expect(() => parseKeySource(text, '.')).toThrow(
    /^must (not be empty|be a private key \(PEM, or base64 of it\))/,
  )
  expect(() => parseKeySource(text, '.')).not.toThrow(/MIIE/)
})
