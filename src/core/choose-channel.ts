import type { Catalog, CatalogChannel } from './catalog.ts'
import type { Device } from './device.ts'
import type { DeviceState } from './device-state.ts'
import { storesChannel } from './plugin-gates.ts'

/** Why the device follows this channel. */
export interface ChannelChoice {
  readonly channel: CatalogChannel
  readonly by: 'override' | 'name' | 'default'
}

/** The channel of a device (protocol.md §3.2): an override, the one it names, the public one of its platform. */
export function chooseChannel(device: Device, catalog: Catalog, state: DeviceState): ChannelChoice | null {
  const { override } = state
  if (override !== null && !(override.self && storesChannel(device.plugin))) {
    const channel = catalog.channels.get(override.channel)
    if (channel !== undefined) return { channel, by: 'override' }
  }
  if (device.channel !== '') {
    const channel = catalog.channels.get(device.channel)
    if (channel === undefined || !channel.platforms.includes(device.platform)) return null
    return channel.isPublic || channel.selfAssign ? { channel, by: 'name' } : null
  }
  const name = catalog.defaults[device.platform]
  const channel = name === null ? undefined : catalog.channels.get(name)
  if (channel === undefined || !channel.platforms.includes(device.platform)) return null
  return { channel, by: 'default' }
}
