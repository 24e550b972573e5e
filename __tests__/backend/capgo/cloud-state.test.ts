import { describe, expect, it } from 'vitest'
import { cloudState, revisionOf } from '../../../src/backend/capgo/cloud-state.ts'
import { bundleRows, channelRows } from '../../../src/backend/capgo/rows.ts'
import { deviceOfNative } from '../../../src/core/device-of-native.ts'
import { nativeEntry } from '../../../src/core/native-build.ts'
import { resolve } from '../../../src/core/resolve.ts'
import { aNativeBuild } from '../../helpers/a-release.ts'

const comment = `commit ${'c'.repeat(40)} content ${'d'.repeat(64)}`
const bundles = bundleRows([
  { id: 1, name: '1.0.1', checksum: 'x', comment, storage_provider: 'r2' },
  { id: 2, name: '1.0.2', checksum: '', comment, storage_provider: 'r2-direct' },
])
const production = {
  name: 'production',
  public: true,
  version: { name: '1.0.1' },
  disable_auto_update: 'minor',
  disable_auto_update_under_native: false,
  electron: false,
  updated_at: 't1',
}
const natives = [aNativeBuild('1.0.0', '1', 'a')]
const state = (name = 'production', channels: readonly object[] = [production]) =>
  cloudState('com.example.app', name, bundles, channelRows(channels), natives)

describe('a channel of Capgo Cloud as a release sees it', () => {
  it('has one pointer for every platform, the strategy by what is allowed, and its flags', () => {
    const found = state()
    expect(found).toMatchObject({
      exists: true,
      strategy: 'patch',
      belowNative: true,
      platforms: ['ios', 'android'],
      defaultFor: ['ios', 'android'],
      unlisted: 'strategies',
    })
    expect(found.lanes.map(({ fingerprint, bundle }) => [fingerprint, bundle?.version])).toEqual([
      [null, '1.0.1'],
      [null, '1.0.1'],
      [null, '1.0.1'],
    ])
  })

  it('a list without the bundle that is served is no list', () => {
    const empty = (channel: object) => () =>
      cloudState('com.example.app', 'production', [], channelRows([channel]), natives)
    expect(empty(production)).toThrow(/lists no bundles, and channel production serves 1\.0\.1/)
    expect(empty({ ...production, version: { name: 'builtin' } })).not.toThrow()
    expect(empty({ ...production, version: null })).not.toThrow()
  })

  it('one that is not there has the defaults of the cloud and no revision', () => {
    expect(state('beta')).toMatchObject({
      exists: false,
      revision: null,
      strategy: 'minor',
      belowNative: false,
    })
  })

  it('a row whose files never came is a name that is taken, and no bundle', () => {
    expect(state().bundles.map(({ version, unfinished }) => [version, unfinished])).toEqual([
      ['1.0.1', false],
      ['1.0.2', true],
    ])
    expect(state().catalog.bundles.get('1.0.2')?.payload).toBe('none')
  })

  it('its catalog answers as the cloud does', () => {
    const device = deviceOfNative('com.example.app', nativeEntry(natives[0] ?? aNativeBuild('1', '1', 'a')))
    expect(resolve(device, state().catalog, { dialect: 'capgo' })).toMatchObject({
      kind: 'update',
      bundle: '1.0.1',
    })
  })

  it('the newest bundle comes last, however they are listed', () => {
    const listed = bundleRows([3, 1, 2].map((id) => ({ id, name: `1.0.${id}` })))
    const found = cloudState('com.example.app', 'production', listed, [], [])
    expect(found.bundles.map(({ version }) => version)).toEqual(['1.0.1', '1.0.2', '1.0.3'])
  })

  it('every write by anybody is another revision', () => {
    const [row] = channelRows([production])
    if (row === undefined) throw new Error('one row')
    expect(
      new Set([row, { ...row, version: '1.0.0' }, { ...row, updatedAt: 't2' }].map(revisionOf)).size,
    ).toBe(3)
  })

  it('a strategy that there is not is an error of the far side', () => {
    expect(() => state('production', [{ ...production, disable_auto_update: 'sometimes' }])).toThrow(
      /must be one of none, major/,
    )
  })
})
