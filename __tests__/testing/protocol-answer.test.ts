import { describe, expect, it } from 'vitest'
import { faultsOfAnswer } from '../../src/testing/protocol-answer.ts'

describe('what is wrong with an answer', () => {
  it.each([
    ['as expected', { status: 200, error: 'x' }, 200, { error: 'x', message: 'free' }, 0],
    ['another status', { status: 200 }, 400, {}, 1],
    ['another code', { status: 200, error: 'x' }, 200, { error: 'y' }, 1],
    ['a member too much', { status: 200, absent: ['kind'] }, 200, { kind: null }, 1],
    ['no address', { status: 200, urlPresent: true }, 200, { url: 'ftp://x' }, 1],
    ['an empty manifest is still a member', { status: 200, manifestLength: 0 }, 200, { manifest: [] }, 1],
    ['the body in another order', { status: 200, body: { a: 1, b: [2] } }, 200, { b: [2], a: 1 }, 0],
    ['another body', { status: 200, body: { a: 1 } }, 200, { a: 1, b: 2 }, 1],
    [
      'channels in any order',
      { status: 200, channels: ['a', 'b'] },
      200,
      [
        { id: 2, name: 'b' },
        { id: 1, name: 'a' },
      ],
      0,
    ],
    ['an id that is text', { status: 200, channels: ['a'] }, 200, [{ id: '1', name: 'a' }], 1],
    [
      'files in any order',
      { status: 200, manifestFiles: [{ file_name: 'a', file_hash: '1' }] },
      200,
      { manifest: [{ file_name: 'a', file_hash: '1', download_url: 'https://x' }] },
      0,
    ],
    ['an error where a list was expected', { status: 200, channels: [] }, 200, { error: 'x' }, 1],
  ])('%s', (_, expected, status, body, count) => {
    expect(faultsOfAnswer(expected, status, body)).toHaveLength(count)
  })
})
