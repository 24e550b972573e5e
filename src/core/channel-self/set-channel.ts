import type { Catalog } from '../catalog.ts'
import type { Device } from '../device.ts'
import type { DeviceState } from '../device-state.ts'
import { type ChannelEffect, channelError } from './channel-answer.ts'
import { keepsItself } from './keeps-itself.ts'

/** A device chooses a channel (protocol.md §3.6, POST). Platform flags are not looked at, as there. */
export function setChannel(
  device: Device,
  wanted: string,
  catalog: Catalog,
  state: DeviceState,
): ChannelEffect {
  if (wanted === '') return channelError('missing_channel', 'no channel was named')
  const onDevice = keepsItself(device)
  const { override } = state
  if (!onDevice && override !== null && catalog.channels.get(override.channel)?.selfAssign === false) {
    return channelError('cannot_override', `the device is pinned to channel ${override.channel}`)
  }
  const channel = catalog.channels.get(wanted)
  if (channel === undefined) return channelError('channel_not_found', `there is no channel ${wanted}`, wanted)
  if (!channel.selfAssign) {
    return channel.isPublic
      ? channelError(
          'public_channel_self_set_not_allowed',
          `channel ${wanted} is public; unset the channel instead`,
          wanted,
        )
      : channelError('channel_self_set_not_allowed', `devices may not choose channel ${wanted}`, wanted)
  }
  if (onDevice) return { answer: { kind: 'ok', stored: true } }
  const ok = { kind: 'ok', stored: false } as const
  if (catalog.defaults[device.platform] === wanted) return { answer: ok, override: null }
  if (override?.channel === wanted) return { answer: ok }
  return { answer: ok, override: { channel: wanted, self: true } }
}
