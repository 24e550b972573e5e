import { expect, it } from 'vitest'
import { sameVersion } from '../../../src/core/policies/same-version.ts'
import { aDevice, aQuestion } from '../../helpers/one-channel.ts'

it.each([
  ['the same name', '1.0.1', '1.0.1', 'no_new_version_available'],
  ['another name', '1.0.0', '1.0.1', null],
  ['names are text: build metadata counts', '1.0.1', '1.0.1+7', null],
  ['an older bundle is offered too', '1.0.9', '1.0.1', null],
])('%s', (_, current, target, code) => {
  expect(sameVersion.check(aQuestion({ device: aDevice({ current }), target }))?.code ?? null).toBe(code)
})
