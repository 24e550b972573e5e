import type { Catalog } from '../catalog.ts'
import type { Device } from '../device.ts'
import type { DeviceState } from '../device-state.ts'
import { type ChannelEffect, channelError } from './channel-answer.ts'
import { keepsItself } from './keeps-itself.ts'

/** A device gives its choice up (protocol.md §3.6, DELETE). */
export function unsetChannel(device: Device, catalog: Catalog, state: DeviceState): ChannelEffect {
  const ok = { kind: 'ok', stored: false } as const
  if (keepsItself(device)) return { answer: ok }
  const { override } = state
  if (override === null) return channelError('cannot_override', 'the device has chosen no channel')
  if (catalog.channels.get(override.channel)?.selfAssign === false) {
    return channelError('cannot_override', `the device is pinned to channel ${override.channel}`)
  }
  return { answer: ok, override: null }
}
