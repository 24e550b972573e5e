import { describe, expect, it } from 'vitest'
import { Invalid } from '../../src/core/invalid.ts'
import { parseBps, parseRollout } from '../../src/core/rollout.ts'

describe('a share in basis points', () => {
  it.each([0, 1, 10_000])('%d', (bps) => {
    expect(parseBps(bps)).toBe(bps)
  })

  it.each([-1, 10_001, 0.5, '500', Number.NaN, Number.POSITIVE_INFINITY, null])('%j is none', (raw) => {
    expect(() => parseBps(raw)).toThrow('must be basis points, a whole number from 0 to 10000')
  })
})

describe('a rollout', () => {
  it('is on and not paused unless it says so', () => {
    expect(parseRollout({ id: 'r', bundle: '1.0.1', bps: 500 })).toEqual({
      id: 'r',
      bundle: '1.0.1',
      bps: 500,
      enabled: true,
      paused: false,
    })
  })

  it('names every fault', () => {
    expect(() => parseRollout({ bps: 101.5, paused: 'no' })).toThrow(
      new Invalid(
        'id: is missing\nbundle: is missing\nbps: must be basis points, a whole number from 0 to 10000, got 101.5\npaused: must be true or false, got "no"',
      ),
    )
  })
})
