import { describe, expect, it } from 'vitest'
import { noDeviceState } from '../../src/core/device-state.ts'
import { answerUpdate, type UpdateContext } from '../../src/wire/answer-update.ts'
import type { ServedBundle } from '../../src/wire/served-bundle.ts'
import { aBundle, aCatalog, aChannel, aDevice } from '../helpers/one-channel.ts'

const served: ServedBundle = {
  version: '1.0.1',
  url: 'https://cdn.example.com/1.0.1.zip',
  checksum: 'sum',
  sessionKey: '',
  manifest: [{ file_name: 'index.html', file_hash: 'h', download_url: 'https://cdn.example.com/h' }],
  link: 'https://example.com/notes',
  comment: 'Notes',
}
const context = (but: Partial<UpdateContext> = {}): UpdateContext => ({
  catalog: { ...aCatalog(), exposeMetadata: true },
  dialect: 'ours',
  state: noDeviceState,
  served: () => served,
  ...but,
})
const ask = (device = aDevice(), but: Partial<UpdateContext> = {}) =>
  answerUpdate({ kind: 'device', device, overflow: false }, context(but))

describe('the answer to an update check (protocol.md §1.3)', () => {
  it('an update has no member that some plugin takes for a refusal', () => {
    const { status, body } = ask()
    expect(status).toBe(200)
    expect(Object.keys(body as object).sort()).toEqual([
      'checksum',
      'comment',
      'link',
      'manifest',
      'session_key',
      'url',
      'version',
    ])
  })

  it.each([
    ['7.0.34', ['checksum', 'session_key', 'url', 'version']],
    ['7.0.35', ['checksum', 'manifest', 'session_key', 'url', 'version']],
    ['7.35.0', ['checksum', 'comment', 'link', 'manifest', 'session_key', 'url', 'version']],
  ])('plugin %s is sent what it knows', (plugin, members) => {
    expect(Object.keys(ask(aDevice({ plugin })).body as object).sort()).toEqual(members)
  })

  it('a delta without a zip still has an address', () => {
    const body = ask(aDevice(), { served: () => ({ ...served, url: null }) }).body
    expect(body).toMatchObject({ url: expect.stringMatching(/^https:/) })
  })

  it('ask 49: a revert is bare', () => {
    const catalog = aCatalog([aChannel({ current: { ios: null, android: 'builtin', electron: null } })])
    expect(ask(aDevice({ current: '1.0.1', onBuiltin: false }), { catalog }).body).toEqual({
      version: 'builtin',
    })
  })

  it('a refusal has error, message and kind', () => {
    const catalog = aCatalog([aChannel({ strategy: 'exact' })], [aBundle('1.0.1')])
    expect(ask(aDevice(), { catalog })).toEqual({
      status: 200,
      body: {
        error: 'disable_auto_update_to_patch',
        message: expect.any(String),
        kind: 'blocked',
        major: true,
        version: '1.0.1',
        old: '1.0.0',
      },
    })
  })

  it.each([
    ['ours', 200, 'app_not_found'],
    ['capgo', 429, 'on_premise_app'],
  ] as const)('%s answers an unknown app %i %s', (dialect, status, error) => {
    expect(ask(aDevice(), { dialect, catalog: null })).toMatchObject({ status, body: { error } })
  })

  it('a record that lost its address is a failure, not an empty update', () => {
    expect(ask(aDevice(), { served: () => null }).body).toMatchObject({
      error: 'no_bundle_url',
      kind: 'failed',
    })
  })
})
