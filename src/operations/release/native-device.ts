import type { Device } from '../../core/device.ts'
import type { NativeEntry } from '../../core/native-build.ts'
import { completeVersion } from '../../core/plan-version.ts'

/** The plugin that a planned device is supposed to run, where nobody recorded it. */
const plugin = '8.51.23'

/**
 * A device that runs a native build and asks for its update.
 * @param channel empty: the public one of its platform
 * @param current null: the builtin bundle
 */
export function nativeDevice(
  appId: string,
  native: NativeEntry,
  channel: string,
  current: string | null,
): Device {
  const sent = native.configVersion ?? native.version
  const version = completeVersion(sent) ?? sent
  return {
    appId,
    deviceId: '00000000-0000-4000-8000-000000000000',
    platform: native.platform,
    native: version,
    build: native.build,
    current: current ?? version,
    onBuiltin: current === null,
    plugin,
    channel,
    production: true,
    emulator: false,
    keyId: null,
    customId: null,
  }
}
