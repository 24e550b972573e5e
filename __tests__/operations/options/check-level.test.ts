import { describe, expect, it } from 'vitest'
import { parseCheckLevel } from '../../../src/operations/options/check-level.ts'

describe('the weight of a check', () => {
  it.each([
    ['private-address=error', ['PRIVATE_ADDRESS', 'error']],
    ['NOTIFY_APP_READY_MISSING=warn', ['NOTIFY_APP_READY_MISSING', 'warn']],
    ['env-missing=off', ['ENV_MISSING', 'off']],
  ])('%s', (text, parsed) => {
    expect(parseCheckLevel(text)).toEqual(parsed)
  })

  it.each([
    ['privat-address=error', /"privat-address" is no check; checks: .*private-address/],
    ['private-address=loud', /must be error, warn or off, got "loud"/],
    ['private-address', /must be error, warn or off, got ""/],
    ['', /"" is no check/],
  ])('%j is refused', (text, why) => {
    expect(() => parseCheckLevel(text)).toThrow(why)
  })
})
