import { describe, expect, it } from 'vitest'
import { flag, many, one, oneOf, oneOr } from '../../../src/operations/options/option.ts'

const help = { help: 'x' }
const upper = (text: string): string => {
  if (text === 'bad') throw new Error('never')
  return text.toUpperCase()
}

describe('kinds of options', () => {
  it('one: the last text counts, null when it is not given', () => {
    const option = one(upper, help)
    expect([option.fallback, option.parse(['a', 'b'], '/')]).toEqual([null, 'B'])
  })

  it('oneOr has a default', () => {
    expect(oneOr('x', upper, help).fallback).toBe('x')
  })

  it('many: repeated, with commas or lines, blanks left out, every fault named', () => {
    const option = many(oneOf(['a', 'b']), help)
    expect(option.fallback).toEqual([])
    expect(option.parse(['a, b', 'a\n\nb,'], '/')).toEqual(['a', 'b', 'a', 'b'])
    expect(() => option.parse(['x,a,y'], '/')).toThrow(/got "x"[\s\S]*got "y"/)
  })

  it.each([
    ['true', true],
    ['TRUE', true],
    ['False', false],
  ])('a switch takes %s', (text, value) => {
    expect(flag(help).parse([text], '/')).toBe(value)
  })

  it.each(['', 'yes', '1', 'tRue'])('a switch refuses %j: anything else is a fault, not "no"', (text) => {
    expect(() => flag(help).parse([text], '/')).toThrow(/must be true or false/)
  })

  it('oneOf names the words', () => {
    expect(() => oneOf(['a', 'b'])('c')).toThrow('must be one of a, b, got "c"')
  })
})
