import { expect, it } from 'vitest'
import { errorText, exitCodes, httpStatuses, UpdateError, withHint } from '../../src/core/update-error.ts'

it('a person reads what happened and, below it, the way out', () => {
  expect(errorText(new UpdateError('CONFLICT', 'the channel changed'))).toBe('the channel changed')
  expect(errorText(new UpdateError('CONFLICT', 'the channel changed', { hint: 'Run again.' }))).toBe(
    'the channel changed\nRun again.',
  )
})

it('a program reads the code, and finds the cause', () => {
  const cause = new Error('ENOSPC')
  const error = new UpdateError('STORAGE_FAILED', 'cannot write', { cause })
  expect([error.name, error.code, error.cause]).toEqual(['UpdateError', 'STORAGE_FAILED', cause])
  expect(Object.hasOwn(new UpdateError('REFUSED', ''), 'cause')).toBe(false)
})

it.each([
  ['REFUSED', 1, 422],
  ['INPUT_INVALID', 2, 400],
  ['BUILD_FAILED', 2, 500],
  ['GIT_FAILED', 2, 500],
  ['CONFLICT', 3, 409],
  ['STORAGE_FAILED', 4, 503],
  ['DOCUMENT_INVALID', 4, 500],
  ['BACKEND_FAILED', 4, 502],
] as const)('%s ends a run with %d and a request with %d', (code, exit, status) => {
  expect([exitCodes[code], httpStatuses[code]]).toEqual([exit, status])
})

it('one more sentence stands behind the way out, and the rest stays', () => {
  const error = new UpdateError('CONFLICT', 'taken', { hint: 'Run again.', taken: '1.0.1' })
  expect(withHint(error, 'Live now: 1.0.0.')).toMatchObject({
    code: 'CONFLICT',
    message: 'taken',
    hint: 'Run again.\nLive now: 1.0.0.',
    taken: '1.0.1',
    cause: error,
  })
  expect(withHint(new UpdateError('REFUSED', 'no'), 'Look.').hint).toBe('Look.')
})
