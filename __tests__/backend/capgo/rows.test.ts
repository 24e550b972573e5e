import { describe, expect, it } from 'vitest'
import { bundleRows, channelRows } from '../../../src/backend/capgo/rows.ts'

const commit = 'c'.repeat(40)
const content = 'd'.repeat(64)

describe('bundles of the REST API', () => {
  it.each([
    [
      'a whole one of ours',
      { comment: `commit ${commit} content ${content}`, checksum: 'x' },
      { note: { commit, contentDigest: content, held: [], text: '' }, complete: true, checksum: 'x' },
    ],
    ['one of other people', { comment: 'hello' }, { note: null, encrypted: false }],
    ['one whose files never came', { storage_provider: 'r2-direct' }, { complete: false }],
    ['one without a checksum', { checksum: null }, { checksum: '' }],
    ['an encrypted one', { session_key: 'a:b', key_id: 'K' }, { encrypted: true, keyId: 'K' }],
    ['a deleted one', { deleted: true }, { deleted: true }],
  ])('%s', (_what, row, members) => {
    expect(bundleRows([{ id: 1, name: '1.0.1', ...row }])[0]).toMatchObject({ version: '1.0.1', ...members })
  })

  it.each([
    [{ error: 'x' }, /must be a list/],
    [[1], /a row must be an object/],
    [[{}], /name: is missing/],
  ])('%j is no list of bundles', (raw, why) => {
    expect(() => bundleRows(raw)).toThrow(
      expect.objectContaining({ code: 'BACKEND_FAILED', message: expect.stringMatching(why) }),
    )
  })
})

describe('channels of the REST API', () => {
  const row = { name: 'production', disable_auto_update: 'major' }

  it.each([
    ['snake case', row, { disableAutoUpdate: 'major', underNative: true, version: null }],
    [
      'camel case',
      { name: 'production', disableAutoUpdate: 'minor', disableAutoUpdateUnderNative: false },
      { disableAutoUpdate: 'minor', underNative: false },
    ],
    ['a bundle as an object', { ...row, version: { id: 3, name: '1.0.1' } }, { version: '1.0.1' }],
    ['a bundle by name', { ...row, version: '1.0.1' }, { version: '1.0.1' }],
    ['no bundle', { ...row, version: { id: 3, name: 'unknown' } }, { version: null }],
    [
      'nulls',
      { ...row, ios: null, public: null, updated_at: null },
      { ios: null, isPublic: false, updatedAt: '', rollout: null },
    ],
    [
      'a rollout',
      {
        ...row,
        rollout_version_info: { id: 4, name: '1.0.2' },
        rolloutPercentageBps: 500,
        rolloutEnabled: true,
        rolloutPausedAt: null,
      },
      { rollout: { bundle: '1.0.2', bps: 500, enabled: true, paused: false } },
    ],
    [
      'a paused rollout in the other spelling',
      { ...row, rollout_version_info: { name: '1.0.2' }, rollout_percentage_bps: 1, rollout_paused_at: 't' },
      { rollout: { bundle: '1.0.2', bps: 1, enabled: false, paused: true } },
    ],
  ])('%s', (_what, raw, members) => {
    expect(channelRows(raw)[0]).toMatchObject({ name: 'production', ...members })
    expect(channelRows([raw])).toEqual(channelRows(raw))
  })

  it('an answer of another shape is an error of the far side', () => {
    expect(() => channelRows([{ name: 1 }])).toThrow(
      /Capgo Cloud answered GET \/channel unlike its documentation/,
    )
  })
})
