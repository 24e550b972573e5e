import { afterEach, expect, it, vi } from 'vitest'
import { givenInputs, inputNames } from '../../src/action/inputs.ts'

afterEach(() => vi.unstubAllEnvs())

it('takes what the workflow gave; an empty input counts as not given', () => {
  vi.stubEnv('INPUT_STORE', 'file:x')
  vi.stubEnv('INPUT_FAIL-ON', 'held\nsuperseded')
  vi.stubEnv('INPUT_CHANNEL', '')
  vi.stubEnv('INPUT_WHEELS', '4')
  expect(givenInputs()).toEqual({ store: ['file:x'], 'fail-on': ['held\nsuperseded'] })
})

it('options of the command line alone are no inputs', () => {
  for (const name of ['port', 'compare', 'device', 'request']) expect(inputNames).not.toContain(name)
  for (const name of ['command', 'store', 'channel', 'token']) expect(inputNames).toContain(name)
})
