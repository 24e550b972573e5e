import type { Catalog } from '../catalog.ts'
import type { Device } from '../device.ts'
import type { ChannelEffect } from './channel-answer.ts'

/** The channels that serve a device and that it may follow (protocol.md §3.6, GET). */
export function listChannels(device: Device, catalog: Catalog): ChannelEffect {
  const inOrder = [...catalog.channels.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
  const channels = inOrder.flatMap(({ name, platforms, allow, isPublic, selfAssign }, index) => {
    const serves =
      platforms.includes(device.platform) &&
      (device.emulator ? allow.emulator : allow.device) &&
      (device.production ? allow.prod : allow.dev)
    // iOS decodes `id` strictly as a whole number; the place in the order is one.
    return serves && (isPublic || selfAssign) ? [{ id: index + 1, name, isPublic, selfAssign }] : []
  })
  return { answer: { kind: 'list', channels } }
}
