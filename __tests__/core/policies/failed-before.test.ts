import { expect, it } from 'vitest'
import { failedBefore } from '../../../src/core/policies/failed-before.ts'
import { aQuestion } from '../../helpers/one-channel.ts'

it.each([
  ['this bundle', ['1.0.1'], 'bundle_failed_on_device'],
  ['another bundle', ['1.0.0'], null],
  ['none', [], null],
])('ask 5: the device reported as failed %s', (_, failed, code) => {
  expect(failedBefore.check(aQuestion({ state: { override: null, failed } }))?.code ?? null).toBe(code)
})
