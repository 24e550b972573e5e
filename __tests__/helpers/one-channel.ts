import type { Catalog, CatalogBundle, CatalogChannel } from '../../src/core/catalog.ts'
import type { Device } from '../../src/core/device.ts'
import { noDeviceState } from '../../src/core/device-state.ts'
import type { NativeEntry } from '../../src/core/native-build.ts'
import { parsedVersion } from '../../src/core/parsed-version.ts'
import { perPlatform } from '../../src/core/platform.ts'
import type { Question } from '../../src/core/policies/policy.ts'
import { parseSha256 } from '../../src/core/sha256.ts'

/** A production phone on native build 1.0.0+100 that runs its builtin bundle, but for what is said. */
export function aDevice(but: Partial<Device> = {}): Device {
  return {
    appId: 'com.example.app',
    deviceId: '0f673663-459a-44c0-a7f5-613f2a4af3ab',
    platform: 'android',
    native: '1.0.0',
    build: '100',
    current: '1.0.0',
    plugin: '8.51.14',
    channel: '',
    production: true,
    emulator: false,
    keyId: null,
    onBuiltin: true,
    customId: null,
    ...but,
  }
}

/** A public channel that allows the same major and offers 1.0.1 on every platform, but for what is said. */
export function aChannel(but: Partial<CatalogChannel> = {}): CatalogChannel {
  return {
    name: 'production',
    isPublic: true,
    selfAssign: false,
    platforms: ['ios', 'android', 'electron'],
    current: perPlatform(() => '1.0.1'),
    lanes: perPlatform(() => ({})),
    strategy: 'minor',
    belowNative: false,
    unlisted: 'refuse',
    allow: { dev: true, prod: true, device: true, emulator: true },
    rollout: null,
    paused: false,
    ...but,
  }
}

/** A zip under this name, but for what is said. */
export function aBundle(version: string, but: Partial<CatalogBundle> = {}): CatalogBundle {
  return { version, payload: 'zip', keyId: null, minNative: null, deleted: false, fingerprints: {}, ...but }
}

/** The channels with `bundles`; the first channel is the default of every platform. */
export function aCatalog(
  channels: readonly CatalogChannel[] = [aChannel()],
  bundles: readonly CatalogBundle[] = [aBundle('1.0.1')],
  natives: readonly NativeEntry[] = [],
): Catalog {
  return {
    appId: 'com.example.app',
    exposeMetadata: false,
    defaults: perPlatform(() => channels[0]?.name ?? null),
    channels: new Map(channels.map((channel) => [channel.name, channel])),
    bundles: new Map(bundles.map((bundle) => [bundle.version, bundle])),
    natives,
  }
}

/** 64 times one hex digit. */
export const fingerprint = (digit: string) => parseSha256(digit.repeat(64))

/** A live native build of Android whose fingerprint is 64 times `digit`. */
export function aNative(
  version: string,
  build: string,
  digit: string,
  but: Partial<NativeEntry> = {},
): NativeEntry {
  return {
    platform: 'android',
    version,
    build,
    configVersion: null,
    fingerprint: fingerprint(digit),
    retired: false,
    ...but,
  }
}

/** What a policy is asked when the device follows the channel and the channel offers `target`. */
export function aQuestion(but: Partial<Question> & { readonly target?: string } = {}): Question {
  const target = but.target ?? '1.0.1'
  const device = but.device ?? aDevice()
  return {
    device,
    state: noDeviceState,
    dialect: 'ours',
    channel: aChannel(),
    overridden: false,
    target,
    bundle: target === 'builtin' ? null : aBundle(target),
    versions: { target: parsedVersion(target), native: parsedVersion(device.native) },
    ...but,
  }
}
