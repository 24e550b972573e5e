import { describe, expect, it } from 'vitest'
import { faultsOfChannel, faultsOfUpdate } from '../../src/testing/protocol-shape.ts'

const good = { version: '1.0.1', url: 'https://cdn.example.com/x.zip', checksum: '', session_key: '' }
const refusal = { error: 'no_new_version_available', message: 'Nothing new', kind: 'up_to_date' }

describe('what an answer to an update check does to plugins (protocol.md §1.3)', () => {
  it.each([
    ['an update', 200, good],
    [
      'an update with a delta',
      200,
      { ...good, manifest: [{ file_name: 'a', file_hash: 'h', download_url: 'https://x' }] },
    ],
    ['a refusal', 200, refusal],
    ['a revert', 200, { version: 'builtin' }],
  ])('%s is well', (_, status, body) => {
    expect(faultsOfUpdate(status, body)).toEqual([])
  })

  it.each([
    ['429', 429, { ...refusal }, ['no-429']],
    ['a refusal by status', 404, refusal, ['status-200']],
    ['an HTML page', 200, '<html>', ['json-object']],
    ['a list', 200, [], ['json-object']],
    ['an empty object', 200, {}, ['version']],
    [
      'an update with an empty error',
      200,
      { ...good, error: null },
      ['error-text', 'message-text', 'kind', 'no-url-in-refusal'],
    ],
    ['an update with a message', 200, { ...good, message: 'hi' }, ['no-message']],
    ['an update without an address', 200, { version: '1.0.1' }, ['url']],
    ['an update over http', 200, { ...good, url: 'http://x.example.com/a.zip' }, ['https']],
    ['a checksum that is null', 200, { ...good, checksum: null }, ['checksum-text']],
    ['a refusal without a kind', 200, { error: 'x', message: 'y' }, ['kind']],
    ['a revert that says more', 200, { version: 'builtin', url: 'https://x' }, ['bare-revert']],
    [
      'a delta that lacks a hash',
      200,
      { ...good, manifest: [{ file_name: 'a', download_url: 'https://x' }] },
      ['manifest'],
    ],
    ['an empty delta', 200, { ...good, manifest: [] }, ['manifest']],
  ])('%s: %s', (_, status, body, rules) => {
    const faults = faultsOfUpdate(status, body)
    expect(faults.map(({ rule }) => rule)).toEqual(rules)
    for (const { effect } of faults) expect(effect.length).toBeGreaterThan(10)
  })
})

describe('what a channel call does to plugins (protocol.md §1.5)', () => {
  it.each([
    ['a list', 'GET', 200, [{ id: 1, name: 'beta', public: false, allow_self_set: true }], []],
    ['an empty list', 'GET', 200, [], []],
    ['an id that is text', 'GET', 200, [{ id: 'x', name: 'beta' }], ['channel-list']],
    ['a list inside an object', 'GET', 200, { channels: [] }, ['channel-list']],
    ['a channel', 'PUT', 200, { channel: 'beta', status: 'default' }, []],
    ['no channel', 'PUT', 200, { status: 'default' }, ['channel-name']],
    ['an error', 'PUT', 200, { error: 'channel_not_found', message: '' }, []],
    ['429', 'PUT', 429, { error: 'x' }, ['no-429']],
    ['no JSON', 'GET', 200, 'oops', ['json']],
  ] as const)('%s', (_, method, status, body, rules) => {
    expect(faultsOfChannel(method, status, body).map(({ rule }) => rule)).toEqual(rules)
  })
})
