import { expect, it } from 'vitest'
import { fromQuery } from '../../src/wire/info.ts'

it('a query holds text, but for the two booleans', () => {
  const query = new URLSearchParams('is_prod=false&is_emulator=true&version_build=1&is_emulator2=true')
  expect(fromQuery(query)).toEqual({
    is_prod: false,
    is_emulator: true,
    version_build: '1',
    is_emulator2: 'true',
  })
  expect(fromQuery([['is_prod', 'maybe']])).toEqual({ is_prod: 'maybe' })
})
