import { expect, it } from 'vitest'
import { isNoBundle, refuse } from '../../../src/core/policies/policy.ts'

it('a refusal says nothing that its rule did not say', () => {
  expect(refuse('failed', 'no_bundle', { because: 'nothing to load' })).toEqual({
    kind: 'failed',
    code: 'no_bundle',
    because: 'nothing to load',
    wayOut: null,
    comparedWith: null,
    breaking: false,
    bundleKeyId: null,
  })
})

it.each([
  ['builtin', true],
  ['unknown', true],
  ['1.0.0', false],
])('%s is no bundle: %s', (target, is) => {
  expect(isNoBundle(target)).toBe(is)
})
