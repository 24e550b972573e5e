import fc from 'fast-check'
import type { Catalog, CatalogBundle, CatalogChannel } from '../../src/core/catalog.ts'
import type { Device } from '../../src/core/device.ts'
import type { DeviceState } from '../../src/core/device-state.ts'
import { type PerPlatform, platforms } from '../../src/core/platform.ts'
import { strategies } from '../../src/core/strategy.ts'
import { aNative, fingerprint } from './one-channel.ts'

const names = ['1.0.0', '1.0.1', '1.1.0', '1.2.0-beta', '2.0.0', 'builtin', 'nightly'] as const
const digits = ['a', 'b', 'c'] as const
const channelNames = ['production', 'beta', 'private'] as const

const version = fc.constantFrom(...names)
const platform = fc.constantFrom(...platforms)

function perPlatformOf<T>(value: fc.Arbitrary<T>): fc.Arbitrary<PerPlatform<T>> {
  return fc.record({ ios: value, android: value, electron: value })
}

const laneTable = fc.dictionary(fc.constantFrom(...digits.map(fingerprint)), version)

const channel = (name: string): fc.Arbitrary<CatalogChannel> =>
  fc.record({
    name: fc.constant(name),
    isPublic: fc.boolean(),
    selfAssign: fc.boolean(),
    platforms: fc.subarray([...platforms]),
    current: perPlatformOf(fc.option(version)),
    lanes: perPlatformOf(laneTable),
    strategy: fc.constantFrom(...strategies),
    belowNative: fc.boolean(),
    unlisted: fc.constantFrom('refuse' as const, 'strategies' as const),
    allow: fc.record({ dev: fc.boolean(), prod: fc.boolean(), device: fc.boolean(), emulator: fc.boolean() }),
    rollout: fc.option(
      fc.record({
        id: fc.constantFrom('r1', 'r2'),
        bundle: version,
        bps: fc.integer({ min: 0, max: 10_000 }),
        enabled: fc.boolean(),
        paused: fc.boolean(),
      }),
    ),
    paused: fc.boolean(),
  })

const bundle = (name: string): fc.Arbitrary<CatalogBundle> =>
  fc.record({
    version: fc.constant(name),
    payload: fc.constantFrom('none' as const, 'unusable' as const, 'zip' as const, 'manifest' as const),
    keyId: fc.option(fc.constantFrom('KEY1', 'KEY2')),
    minNative: fc.option(version),
    deleted: fc.boolean(),
    fingerprints: fc.dictionary(platform, fc.constantFrom(...digits.map(fingerprint))),
  })

const native = fc
  .tuple(
    fc.constantFrom('1.0.0', '1.1.0', '2.0'),
    fc.constantFrom('1', '2'),
    fc.constantFrom(...digits),
    platform,
  )
  .map(([name, build, digit, on]) => aNative(name, build, digit, { platform: on }))

/** Any catalog of one app with up to three channels, sensible or not. */
export const anyCatalog: fc.Arbitrary<Catalog> = fc.record({
  appId: fc.constant('com.example.app'),
  exposeMetadata: fc.boolean(),
  defaults: perPlatformOf(fc.option(fc.constantFrom(...channelNames))),
  channels: fc
    .tuple(...channelNames.map(channel))
    .chain((all) => fc.subarray(all).map((some) => new Map(some.map((one) => [one.name, one])))),
  bundles: fc
    .tuple(...names.map(bundle))
    .chain((all) => fc.subarray(all).map((some) => new Map(some.map((one) => [one.version, one])))),
  natives: fc.array(native, { maxLength: 4 }),
})

/** Any device that a request can describe, and odd ones besides. */
export const anyDevice: fc.Arbitrary<Device> = fc.record({
  appId: fc.constant('com.example.app'),
  deviceId: fc.uuid(),
  platform,
  native: fc.constantFrom('0.0.0', '1.0.0', '1.1.0', '2.0.0', 'nightly'),
  build: fc.option(fc.constantFrom('1', '2', '3')),
  current: version,
  plugin: fc.constantFrom('4.0.0', '5.0.0', '6.1.9', '7.0.35', '7.34.0', '8.51.14', '', 'odd'),
  channel: fc.constantFrom('', ...channelNames, 'nope'),
  production: fc.boolean(),
  emulator: fc.boolean(),
  keyId: fc.option(fc.constantFrom('KEY1', 'KEY2')),
  onBuiltin: fc.boolean(),
  customId: fc.constant(null),
})

export const anyState: fc.Arbitrary<DeviceState> = fc.record({
  override: fc.option(fc.record({ channel: fc.constantFrom(...channelNames, 'nope'), self: fc.boolean() })),
  failed: fc.subarray([...names]),
})
