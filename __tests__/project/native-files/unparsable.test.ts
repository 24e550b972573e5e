import { expect, it } from 'vitest'
import { Unparsable } from '../../../src/project/native-files/unparsable.ts'

it('is told from faults of ours', () => {
  const error = new Unparsable('a string does not end')
  expect([error instanceof Error, error.name, error.message]).toEqual([
    true,
    'Unparsable',
    'a string does not end',
  ])
})
