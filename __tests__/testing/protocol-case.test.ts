import { expect, it } from 'vitest'
import { callsOf, membersOf } from '../../src/testing/protocol-case.ts'

const expected = { status: 200 }

it('an update check in a series of channel calls is told by its path', () => {
  const calls = callsOf({
    id: 'x',
    tags: [],
    catalog: {},
    expect: expected,
    steps: [
      { method: 'POST', body: { a: 1 }, expect: expected },
      { method: 'POST', path: '/updates', body: {}, expect: expected },
      { method: 'DELETE', query: { b: '2' }, expect: expected },
    ],
  })
  expect(calls.map(({ isUpdate }) => isUpdate)).toEqual([false, true, false])
  expect(calls.map(membersOf)).toEqual([{ a: 1 }, {}, { b: '2' }])
})

it('a case of one call is that call', () => {
  const [call] = callsOf({ id: 'x', tags: [], catalog: {}, request: { c: 3 }, expect: expected })
  expect(call).toMatchObject({ isUpdate: true, request: { c: 3 } })
})
