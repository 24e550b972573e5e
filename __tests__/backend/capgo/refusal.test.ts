import { describe, expect, it } from 'vitest'
import { isNothing, refusalOf, refused, wayOutOf } from '../../../src/backend/capgo/refusal.ts'

const answer = (status: number, body: unknown) => ({
  ok: false,
  status,
  text: typeof body === 'string' ? body : JSON.stringify(body),
})

describe('what Capgo Cloud refuses', () => {
  it.each([
    ['an error with a word', { error: 'e', message: 'm', moreInfo: {} }, { code: 'e', message: 'm' }],
    [
      'an old route',
      { status: 'Cannot get bundle', error: null },
      { code: '', message: 'Cannot get bundle' },
    ],
    ['a proxy', '<html>bad gateway</html>', { code: '', message: '<html>bad gateway</html>' }],
  ])('%s', (_what, body, refusal) => {
    expect(refusalOf(answer(400, body))).toEqual({ status: 400, ...refusal })
  })

  it.each([
    [400, 'invalid_apikey', 'Set CAPGO_TOKEN'],
    [400, 'cannot_access_app', 'app add'],
    [429, 'need_plan_upgrade', 'plan of the organisation'],
    [429, 'too_many_requests', 'in a few minutes'],
    [400, 'encryption_required', 'encrypted bundles only'],
    [400, 'encryption_key_mismatch', 'one key only'],
    [503, 'down', 'goes on where it stopped'],
  ])('%i %s says the way out', (status, code, hint) => {
    const error = refused({ status, code, message: 'x' }, 'POST /channel')
    expect(error).toMatchObject({
      code: 'BACKEND_FAILED',
      message: `Capgo Cloud answered POST /channel with ${status}: ${code}: x`,
      hint: expect.stringContaining(hint),
    })
  })

  it('words that mean nothing to us have no way out', () => {
    expect(wayOutOf('the moon is full')).toBeUndefined()
    expect(refused({ status: 418, code: 'tea', message: '' }, 'GET /bundle').hint).toBeUndefined()
  })

  it.each([
    [{ code: 'cannot_get_bundle', message: 'Cannot get bundle' }, true],
    [{ code: 'cannot_find_bundle', message: 'Cannot find bundle' }, true],
    [{ code: '', message: 'Cannot get bundle' }, true],
    [{ code: 'cannot_get_bundle', message: "You can't access this app" }, false],
    [{ code: 'cannot_access_app', message: 'no' }, false],
  ])('%j is an empty list: %s', (said, nothing) => {
    expect(isNothing({ status: 400, ...said })).toBe(nothing)
  })
})
