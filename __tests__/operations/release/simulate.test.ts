import { describe, expect, it } from 'vitest'
import { nativeEntry } from '../../../src/core/native-build.ts'
import type { Rollout } from '../../../src/core/rollout.ts'
import { plannedCatalog, told } from '../../../src/operations/release/simulate.ts'
import { aNativeBuild } from '../../helpers/a-release.ts'
import { aChannelState } from '../../helpers/channel-state.ts'
import { aBundle, aCatalog, aChannel } from '../../helpers/one-channel.ts'

const bundle = aBundle('1.0.2')
const state = aChannelState()
const change = { platform: 'android', fingerprint: null, to: '1.0.2', commit: null } as const

describe('the catalog as it will be', () => {
  it('has the new bundle, the moved pointers and the settings of the config; the rest stays', () => {
    const catalog = plannedCatalog(state, { strategy: 'exact', defaultFor: ['ios'] }, bundle, [
      change,
      { ...change, fingerprint: 'a' },
    ])
    const channel = catalog.channels.get('production')
    expect(channel).toMatchObject({
      strategy: 'exact',
      current: { android: '1.0.2', ios: '1.0.1' },
      lanes: { android: { a: '1.0.2' }, ios: {} },
    })
    expect([catalog.defaults.ios, catalog.bundles.has('1.0.1'), catalog.bundles.has('1.0.2')]).toEqual([
      'production',
      true,
      true,
    ])
    expect(state.catalog.bundles.has('1.0.2')).toBe(false)
  })

  it('a channel that is not there yet comes with the defaults of the state', () => {
    const fresh = aChannelState({ channel: 'beta', exists: false, platforms: [], catalog: aCatalog([], []) })
    const catalog = plannedCatalog(fresh, {}, bundle, [change])
    expect(catalog.channels.get('beta')).toMatchObject({
      isPublic: false,
      current: { android: '1.0.2', ios: null },
    })
  })

  const rollout: Rollout = { id: 'r', bundle: '1.0.3', bps: 5000, enabled: true, paused: false }

  it.each([
    ['for a share', {}, false],
    ['for all', { bps: 10_000 }, true],
    ['for all, paused', { bps: 10_000, paused: true }, false],
    ['for all, off', { bps: 10_000, enabled: false }, false],
  ])('a candidate %s stands in the way of the proof: %j %s', (_what, but, stays) => {
    const channel = aChannel({ rollout: { ...rollout, ...but } })
    const catalog = plannedCatalog(aChannelState({ catalog: aCatalog([channel]) }), {}, bundle, [])
    expect(catalog.channels.get('production')?.rollout !== null).toBe(stays)
  })
})

it('a device of a build is told as a phone that names no channel where that is its default', () => {
  const native = nativeEntry(aNativeBuild('1.0.0', '1', 'a'))
  expect(told(state.catalog, 'production', native, 'ours')).toMatchObject({ kind: 'update', bundle: '1.0.1' })
  expect(told(state.catalog, 'beta', native, 'ours')).toMatchObject({ code: 'no_channel' })
})
