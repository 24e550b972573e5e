import { expect, it } from 'vitest'
import { payload } from '../../../src/core/policies/payload.ts'
import { aBundle, aQuestion } from '../../helpers/one-channel.ts'

it.each([
  ['a zip', aQuestion(), null],
  ['only a delta', aQuestion({ bundle: aBundle('1.0.1', { payload: 'manifest' }) }), null],
  [
    'an address that is not http(s) is for a later rule',
    aQuestion({ bundle: aBundle('1.0.1', { payload: 'unusable' }) }),
    null,
  ],
  ['nothing stored', aQuestion({ bundle: aBundle('1.0.1', { payload: 'none' }) }), 'no_bundle'],
  ['no record', aQuestion({ bundle: null }), 'no_bundle'],
  ['back to builtin', aQuestion({ target: 'builtin' }), null],
])('%s', (_, question, code) => {
  expect(payload.check(question)?.code ?? null).toBe(code)
})
