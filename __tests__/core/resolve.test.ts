import { describe, expect, it } from 'vitest'
import type { CatalogChannel } from '../../src/core/catalog.ts'
import type { Device } from '../../src/core/device.ts'
import { noDeviceState } from '../../src/core/device-state.ts'
import { perPlatform } from '../../src/core/platform.ts'
import { resolve } from '../../src/core/resolve.ts'
import { aBundle, aCatalog, aChannel, aDevice, aNative, fingerprint } from '../helpers/one-channel.ts'

const old = aNative('1.0.0', '100', 'a')
const fresh = aNative('1.1.0', '110', 'b')
const lanes = {
  ...perPlatform(() => ({})),
  android: { [old.fingerprint]: '1.0.5', [fresh.fingerprint]: '1.1.2' },
}
const withLanes = (but: Partial<CatalogChannel> = {}) =>
  aCatalog(
    [aChannel({ current: perPlatform(() => '1.1.2'), lanes, ...but })],
    ['1.0.5', '1.1.2', '1.1.3'].map((version) =>
      aBundle(version, { fingerprints: { android: fingerprint(version === '1.0.5' ? 'a' : 'b') } }),
    ),
    [old, fresh, aNative('2.0.0', '200', 'c')],
  )
const on = (native: string, build: string | null, but: Partial<Device> = {}) =>
  aDevice({ native, build, current: native, ...but })

const said = (device: Device, catalog = withLanes(), state = noDeviceState): string => {
  const decision = resolve(device, catalog, { state })
  return decision.kind === 'update'
    ? `update ${decision.bundle}`
    : 'code' in decision
      ? decision.code
      : 'revert'
}

describe('ask 27: lanes', () => {
  it.each([
    ['an old binary gets the newest bundle it can run', on('1.0.0', '100'), 'update 1.0.5'],
    ['a new binary gets the newest bundle', on('1.1.0', '110'), 'update 1.1.2'],
    ['a lane without a bundle is up to date', on('2.0.0', '200'), 'no_new_version_available'],
    ['a native build that is not recorded', on('3.0.0', '300'), 'native_build_unknown'],
  ])('%s', (_, device, outcome) => {
    expect(said(device)).toBe(outcome)
  })

  it('an unlisted device follows the strategies where the channel says so', () => {
    expect(said(on('1.0.7', '999'), withLanes({ unlisted: 'strategies' }))).toBe('update 1.1.2')
  })

  it('a lane never overrides the strategy', () => {
    expect(said(on('1.1.0', '110'), withLanes({ strategy: 'exact' }))).toBe('disable_auto_update_to_patch')
  })

  it('a lane never serves below native', () => {
    const moved = withLanes({ lanes: { ...lanes, android: { [fresh.fingerprint]: '1.0.5' } } })
    expect(said(on('1.1.0', '110'), moved)).toBe('disable_auto_update_under_native')
  })

  it('a candidate reaches only the lane it was built for', () => {
    const rollout = { id: 'r', bundle: '1.1.3', bps: 10_000, enabled: true, paused: false }
    expect(said(on('1.1.0', '110'), withLanes({ rollout }))).toBe('update 1.1.3')
    expect(said(on('1.0.0', '100'), withLanes({ rollout }))).toBe('update 1.0.5')
  })
})

describe('ask 25: what happens to a device on the candidate', () => {
  const rollout = { id: 'r', bundle: '1.1.3', bps: 10_000, enabled: true, paused: false }
  const device = on('1.1.0', '110', { current: '1.1.3', onBuiltin: false })
  it.each([
    ['running: it stays', { rollout }, 'no_new_version_available'],
    ['share lowered to zero: it stays', { rollout: { ...rollout, bps: 0 } }, 'no_new_version_available'],
    ['paused: it stays', { rollout: { ...rollout, paused: true } }, 'no_new_version_available'],
    ['rolled back: it returns to the stable bundle', { rollout: null }, 'update 1.1.2'],
    [
      'switched off: it returns to the stable bundle',
      { rollout: { ...rollout, enabled: false } },
      'update 1.1.2',
    ],
    [
      'promoted: nothing to do',
      { rollout: null, lanes: { ...lanes, android: { [fresh.fingerprint]: '1.1.3' } } },
      'no_new_version_available',
    ],
    [
      'superseded by another candidate: it takes that by its own bucket',
      { rollout: { ...rollout, id: 'r2', bundle: '1.1.2', bps: 10_000 } },
      'update 1.1.2',
    ],
  ])('%s', (_, but, outcome) => {
    expect(said(device, withLanes(but))).toBe(outcome)
  })

  it('it failed there before: the device goes on with the stable bundle', () => {
    const state = { override: null, failed: ['1.1.3'] }
    expect(said(on('1.1.0', '110'), withLanes({ rollout }), state)).toBe('update 1.1.2')
  })
})

describe('what ends a decision', () => {
  it.each([
    ['a generation that is refused', aDevice({ plugin: '4.60.0' }), aCatalog(), 'unsupported_plugin_version'],
    ['no channel', aDevice({ channel: 'nope' }), aCatalog(), 'no_channel'],
    [
      'nothing published yet',
      aDevice(),
      aCatalog([aChannel({ current: perPlatform(() => null) })]),
      'no_new_version_available',
    ],
    [
      'a channel on builtin',
      aDevice({ current: '1.0.1', onBuiltin: false }),
      aCatalog([aChannel({ current: perPlatform(() => 'builtin') })]),
      'revert',
    ],
    ['a pause', aDevice(), aCatalog([aChannel({ paused: true })]), 'channel_paused'],
  ])('%s', (_, device, catalog, outcome) => {
    expect(said(device, catalog)).toBe(outcome)
  })
})

describe('ask 28: the trace', () => {
  it('names every rule in order and ends in the one that decided', () => {
    const decision = resolve(aDevice(), aCatalog([aChannel({ strategy: 'exact' })]))
    expect(decision.trace.map(({ rule, outcome }) => `${rule} ${outcome}`)).toEqual([
      'channel choose',
      'lane choose',
      'payload pass',
      'key-id skip',
      'same-version pass',
      'channel-paused skip',
      'platform-enabled pass',
      'strategy-minor skip',
      'private-channel skip',
      'strategy-patch skip',
      'strategy-exact refuse',
    ])
    expect(decision).toMatchObject({ wayOut: expect.stringContaining('1.0.0') })
  })

  it('is empty when switched off, and the decision is the same', () => {
    const { trace, ...decision } = resolve(aDevice(), aCatalog(), { trace: false })
    expect(trace).toEqual([])
    expect(resolve(aDevice(), aCatalog())).toMatchObject(decision)
  })
})
