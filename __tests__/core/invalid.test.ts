import { expect, it } from 'vitest'
import { Invalid } from '../../src/core/invalid.ts'

it('is told apart from every other error, by class and by name', () => {
  const error = new Invalid('must be text')
  expect(error).toBeInstanceOf(Error)
  expect([error.name, error.message]).toEqual(['Invalid', 'must be text'])
  expect(new Error('must be text')).not.toBeInstanceOf(Invalid)
})
