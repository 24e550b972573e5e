import type { Device } from '../core/device.ts'

/** The update check that a plugin would send for a device (protocol.md §1.2). */
export function writeUpdateRequest(device: Device): Readonly<Record<string, unknown>> {
  return {
    platform: device.platform,
    device_id: device.deviceId,
    app_id: device.appId,
    custom_id: device.customId ?? '',
    version_build: device.native,
    ...(device.build === null ? {} : { version_code: device.build }),
    version_os: '18',
    version_name: device.onBuiltin ? 'builtin' : device.current,
    plugin_version: device.plugin,
    is_emulator: device.emulator,
    is_prod: device.production,
    defaultChannel: device.channel,
    ...(device.keyId === null ? {} : { key_id: device.keyId }),
  }
}
