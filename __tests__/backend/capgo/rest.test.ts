import { describe, expect, it } from 'vitest'
import { capgoRest } from '../../../src/backend/capgo/rest.ts'

interface Seen {
  readonly method: string
  readonly url: string
  readonly key: string | null
}

/** A client whose far side gives these answers in turn, and the pauses it made. */
function client(...answers: readonly (Response | Error)[]) {
  const seen: Seen[] = []
  const pauses: number[] = []
  const fetch = (async (url: string, init: RequestInit) => {
    seen.push({ method: init.method ?? '', url, key: new Headers(init.headers).get('authorization') })
    const answer = answers[seen.length - 1]
    if (answer instanceof Error) throw answer
    return answer ?? new Response('{}')
  }) as unknown as typeof globalThis.fetch
  const clock = { now: () => new Date(0), sleep: async (ms: number) => void pauses.push(ms) }
  return { rest: capgoRest({ api: 'https://api.example.com', key: 'the-key', fetch, clock }), seen, pauses }
}

const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status })

describe('what only reads is asked again', () => {
  it('sends the key in a header and the question in the address', async () => {
    const { rest, seen } = client(json([1]))
    expect(await rest.get('/bundle', { app_id: 'a b' })).toEqual([1])
    expect(seen).toEqual([
      { method: 'GET', url: 'https://api.example.com/bundle?app_id=a+b', key: 'the-key' },
    ])
  })

  it.each([
    ['a 503', json({}, 503)],
    ['a 429', json({}, 429)],
    ['a broken line', new Error('ECONNRESET')],
  ])('after %s', async (_what, stumble) => {
    const { rest, seen, pauses } = client(stumble, json('ok'))
    expect(await rest.get('/x', {})).toBe('ok')
    expect([seen.length, pauses]).toEqual([2, [500]])
  })

  it('three times, then it is an error', async () => {
    const { rest, seen } = client(
      json({}, 503),
      new Error('x'),
      json({ error: 'busy', message: 'later' }, 503),
    )
    await expect(rest.get('/x', {})).rejects.toThrow('Capgo Cloud answered GET /x with 503: busy: later')
    expect(seen).toHaveLength(3)
  })

  it('a refusal is not asked again', async () => {
    const { rest, seen } = client(json({ error: 'no' }, 401))
    await expect(rest.get('/x', {})).rejects.toMatchObject({
      code: 'BACKEND_FAILED',
      hint: expect.stringContaining('CAPGO_TOKEN'),
    })
    expect(seen).toHaveLength(1)
  })
})

describe('what writes is asked once', () => {
  it.each([
    ['a 503', new Response('<html>busy</html>', { status: 503 }), /with 503: <html>busy/],
    ['a broken line', new Error('ECONNRESET'), /did not answer POST \/x: ECONNRESET/],
    ['an answer that is no JSON', new Response('<html>'), /something that is no JSON/],
  ])('%s', async (_what, answer, why) => {
    const { rest, seen } = client(answer)
    const failed = rest.post('/x', {})
    await expect(failed).rejects.toThrow(why)
    await expect(failed).rejects.not.toThrow(/the-key/)
    expect(seen).toHaveLength(1)
  })
})
