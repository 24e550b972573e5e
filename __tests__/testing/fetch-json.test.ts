import { describe, expect, it } from 'vitest'
import { fetchJson } from '../../src/testing/fetch-json.ts'

const answering =
  (text: string, status = 200): typeof fetch =>
  async () =>
    new Response(text, { status })

describe('an answer', () => {
  it.each([
    ['JSON', answering('{"a":1}'), { reached: true, status: 200, body: { a: 1 } }],
    ['no JSON', answering('<html>', 502), { reached: true, status: 502, body: '<html>' }],
    [
      'none',
      async () => {
        throw new Error('refused')
      },
      { reached: false, because: 'refused' },
    ],
  ])('%s', async (_, request, expected) => {
    expect(await fetchJson(request, 'https://x.example.com', 'POST', {})).toEqual(expected)
  })

  it('a call without a body sends none', async () => {
    let sent: RequestInit | undefined
    await fetchJson(
      async (_, init) => {
        sent = init
        return new Response('{}')
      },
      'https://x.example.com',
      'GET',
      undefined,
    )
    expect(sent).not.toHaveProperty('body')
  })
})
