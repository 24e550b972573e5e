import type { Device } from '../core/device.ts'
import type { Info } from './info.ts'

/** The device that speaks in a call. `native` is empty when it sent no version. */
export function deviceOf(info: Info): Device {
  const native = info.native.kind === 'version' ? info.native.version : ''
  return {
    appId: info.appId,
    deviceId: info.deviceId,
    platform: info.platform,
    native,
    build: info.versionCode,
    current: info.versionName === 'builtin' ? native : info.versionName,
    onBuiltin: info.versionName === 'builtin' || info.versionName === info.versionBuild,
    plugin: info.pluginVersion,
    channel: info.defaultChannel,
    production: info.isProd,
    emulator: info.isEmulator,
    keyId: info.keyId,
    customId: info.customId,
  }
}
