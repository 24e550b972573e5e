import { describe, expect, it } from 'vitest'
import { Invalid } from '../../src/core/invalid.ts'
import { strategies } from '../../src/core/strategy.ts'
import { capgoStrategy, strategyFromCapgo, strategyText } from '../../src/wire/strategy.ts'

describe('ask 31: strategies under both names (protocol.md §4.2)', () => {
  it.each([
    ['major', 'none'],
    ['minor', 'major'],
    ['patch', 'minor'],
    ['exact', 'patch'],
    ['metadata', 'version_number'],
  ] as const)('%s is Capgo %s', (ours, capgo) => {
    expect(capgoStrategy(ours)).toBe(capgo)
    expect(strategyFromCapgo(capgo)).toBe(ours)
    expect(strategyText(ours)).toContain(capgo)
  })

  it('takes the name that the Capgo CLI uses', () => {
    expect(strategyFromCapgo('metadata')).toBe('metadata')
  })

  it('every strategy survives the way there and back', () => {
    for (const strategy of strategies) expect(strategyFromCapgo(capgoStrategy(strategy))).toBe(strategy)
  })

  it.each(['exact', 'Major', '', null, 5, 'toString', '__proto__'])('refuses %j', (raw) => {
    expect(() => strategyFromCapgo(raw)).toThrow(Invalid)
  })
})
