import type { Device } from './device.ts'
import { sentVersion } from './lane.ts'
import type { NativeEntry } from './native-build.ts'

/** What distinguishes one device of a native build from another, for proofs and matrices. */
export interface DeviceOfNative {
  /** The plugin in the binary; a current one unless said. */
  readonly plugin?: string
  /** The bundle that runs; null: the builtin one. */
  readonly current?: string | null
  /** The channel that it asks for; empty: the public one. */
  readonly channel?: string
  readonly deviceId?: string
  readonly keyId?: string | null
}

/** The plugin that a device of a proof runs unless its native build says otherwise. */
export const currentPlugin = '8.51.23'

const anybody = '00000000-0000-4000-8000-000000000000'

/** A production phone with this native build, as it would ask. */
export function deviceOfNative(appId: string, native: NativeEntry, but: DeviceOfNative = {}): Device {
  const version = sentVersion(native)
  return {
    appId,
    deviceId: but.deviceId ?? anybody,
    platform: native.platform,
    native: version,
    build: native.build,
    current: but.current ?? version,
    plugin: but.plugin ?? currentPlugin,
    channel: but.channel ?? '',
    production: true,
    emulator: false,
    keyId: but.keyId ?? null,
    onBuiltin: (but.current ?? null) === null,
    customId: null,
  }
}
