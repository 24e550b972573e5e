import { createPrivateKey } from 'node:crypto'
import { expect, it } from 'vitest'
import { secretForms } from '../../src/operations/secret-forms.ts'
import { keyPair } from '../helpers/key-pair.ts'

const { privatePem } = keyPair()
const lines = privatePem.trimEnd().split('\n')

it.each([
  ['a token', 'secret', ['secret']],
  ['a short one', 'abc', ['abc']],
  [
    'several lines, none too short to be one',
    'line-1\r\n}\n  line-2',
    ['line-1\r\n}\n  line-2', 'line-1', 'line-2'],
  ],
])('%s', (_what, text, forms) => {
  expect(secretForms(text)).toEqual(forms)
})

const pkcs8 = createPrivateKey(privatePem).export({ type: 'pkcs8', format: 'pem' }).toString()

it.each([
  ['PEM', privatePem],
  ['PEM in PKCS#8', pkcs8],
  ['PEM on one line', privatePem.trimEnd().replaceAll('\n', '\\n')],
  ['base64 of PEM', Buffer.from(privatePem).toString('base64')],
  ['base64 of PEM in PKCS#8', Buffer.from(pkcs8).toString('base64')],
  ['base64 of DER in PKCS#8', pkcs8.split('\n').slice(1, -2).join('')],
])('ask 15: a key as %s is hidden in every form that tools may print', (_what, text) => {
  for (const given of [text, JSON.stringify(text), `'${text}'`]) {
    const forms = secretForms(given)
    const other = pkcs8.trimEnd().split('\n')
    expect(forms).toEqual(expect.arrayContaining([given, ...lines, ...other]))
    expect(forms).toEqual(expect.arrayContaining([lines, other].map((pem) => pem.slice(1, -1).join(''))))
    if (given.startsWith("'")) expect(forms).toContain(text)
  }
})

it('what looks like a key and is none is hidden as it is', () => {
  const text = Buffer.alloc(900, 'key').toString('base64')
  expect(secretForms(text)).toEqual([text])
})
