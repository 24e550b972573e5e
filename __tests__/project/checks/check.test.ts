import { expect, it } from 'vitest'
import { type CheckFault, weighed } from '../../../src/project/checks/check.ts'

const fault = (code: CheckFault['code']): CheckFault => ({ code, text: 'x', fix: 'y' })
const faults = [fault('ENV_MISSING'), fault('PRIVATE_ADDRESS'), fault('SERVER_URL_SET')]

it.each([
  ['as they weigh by themselves', {}, ['ENV_MISSING', 'SERVER_URL_SET'], ['PRIVATE_ADDRESS']],
  ['raised', { PRIVATE_ADDRESS: 'error' }, ['ENV_MISSING', 'PRIVATE_ADDRESS', 'SERVER_URL_SET'], []],
  ['lowered', { ENV_MISSING: 'warn' }, ['SERVER_URL_SET'], ['ENV_MISSING', 'PRIVATE_ADDRESS']],
  ['switched off', { SERVER_URL_SET: 'off', PRIVATE_ADDRESS: 'off' }, ['ENV_MISSING'], []],
] as const)('%s', (_what, levels, errors, warnings) => {
  const found = weighed(faults, levels)
  expect(found.errors.map(({ code }) => code)).toEqual(errors)
  expect(found.warnings.map(({ code }) => code)).toEqual(warnings)
})
