import { expect, it } from 'vitest'
import { Invalid } from '../../src/core/invalid.ts'
import { Problems } from '../../src/core/problems.ts'

const fails = (what: string) => () => {
  throw new Invalid(what)
}

it('every fault is told, each with its place', () => {
  const problems = new Problems()
  problems.add('channel', 'is missing')
  problems.add('', 'the file is empty')
  expect(problems.try('store', fails('must be an address'))).toBeUndefined()
  expect(problems.try('version', () => '1.0.0')).toBe('1.0.0')
  expect(() => problems.throwIfAny()).toThrow(
    new Invalid('channel: is missing\nthe file is empty\nstore: must be an address'),
  )
})

it('several faults of one place keep the place, each on its line', () => {
  const problems = new Problems()
  problems.try('[3]', fails('platform: is missing\nversion: is missing'))
  expect(problems.list).toEqual([
    { where: '[3]', what: 'platform: is missing' },
    { where: '[3]', what: 'version: is missing' },
  ])
})

it('a bug is no fault of the input: it passes through', () => {
  const bug = () => {
    throw new TypeError('x is not a function')
  }
  expect(() => new Problems().try('store', bug)).toThrow(TypeError)
})

it('without a fault nothing is thrown', () => {
  expect(() => new Problems().throwIfAny()).not.toThrow()
})
