import type { Catalog, CatalogChannel } from './catalog.ts'
import type { Device } from './device.ts'
import type { DeviceState } from './device-state.ts'
import type { Dialect } from './dialect.ts'
import { storesChannel } from './plugin-gates.ts'

/** The channel of a device, and why it follows it. */
export interface ChannelChoice {
  readonly channel: CatalogChannel
  readonly by: 'override' | 'name' | 'default'
}

/** The channel of a device (protocol.md §3.2): an override, the one it names, the public one of its platform. */
export function chooseChannel(
  device: Device,
  catalog: Catalog,
  state: DeviceState,
  dialect: Dialect,
): ChannelChoice | null {
  const find = (name: string): CatalogChannel | null => {
    const channel = catalog.channels.get(name)
    return channel === undefined || (dialect === 'capgo' && pointsToDeleted(channel, device, catalog))
      ? null
      : channel
  }
  const { override } = state
  if (override !== null && !(override.self && storesChannel(device.plugin))) {
    const channel = find(override.channel)
    if (channel !== null) return { channel, by: 'override' }
  }
  const by = device.channel === '' ? 'default' : 'name'
  const name = by === 'name' ? device.channel : catalog.defaults[device.platform]
  const channel = name === null ? null : find(name)
  if (channel === null || !channel.platforms.includes(device.platform)) return null
  return by === 'default' || channel.isPublic || channel.selfAssign ? { channel, by } : null
}

/** Capgo Cloud does not see a channel whose bundle was deleted (protocol.md §3.2). */
function pointsToDeleted({ current }: CatalogChannel, { platform }: Device, { bundles }: Catalog): boolean {
  const name = current[platform]
  return name !== null && name !== 'builtin' && bundles.get(name)?.deleted === true
}
