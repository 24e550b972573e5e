import type { Allowed } from '../channel.ts'
import type { Device } from '../device.ts'
import { type Policy, refuse } from './policy.ts'

/** A channel may leave out a kind of device or of native build (protocol.md §3.3, step 19). */
function kindPolicy(key: keyof Allowed, code: string, what: string, is: (device: Device) => boolean): Policy {
  return {
    name: `kind-${key}`,
    saw: ({ device, channel }) =>
      is(device)
        ? `${what}: ${channel.allow[key] ? 'allowed' : 'not allowed'} on channel ${channel.name}`
        : null,
    check: ({ device, channel }) =>
      !channel.allow[key] && is(device)
        ? refuse('blocked', code, {
            because: `channel ${channel.name} does not serve ${what}s`,
            wayOut: `allow ${what}s on channel ${channel.name}`,
            comparedWith: device.current,
          })
        : null,
  }
}

/** In the order of the protocol. */
export const kindsOfDevice: readonly Policy[] = [
  kindPolicy('prod', 'disable_prod_build', 'production build', (device) => device.production),
  kindPolicy('dev', 'disable_dev_build', 'development build', (device) => !device.production),
  kindPolicy('device', 'disable_device', 'physical device', (device) => !device.emulator),
  kindPolicy('emulator', 'disable_emulator', 'emulator', (device) => device.emulator),
]
