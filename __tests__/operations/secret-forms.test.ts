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

it.each([
  ['PEM', privatePem],
  ['PEM on one line', privatePem.trimEnd().replaceAll('\n', '\\n')],
  ['base64 of PEM', Buffer.from(privatePem).toString('base64')],
])('ask 15: a key as %s is hidden in the form that tools are given, too', (_what, text) => {
  const forms = secretForms(text)
  expect(forms).toEqual(expect.arrayContaining([text, ...lines, lines.slice(1, -1).join('')]))
})

it('what looks like a key and is none is hidden as it is', () => {
  const text = Buffer.alloc(900, 'key').toString('base64')
  expect(secretForms(text)).toEqual([text])
})
