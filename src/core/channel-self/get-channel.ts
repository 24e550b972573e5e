import type { Catalog } from '../catalog.ts'
import { chooseChannel } from '../choose-channel.ts'
import type { Device } from '../device.ts'
import type { DeviceState } from '../device-state.ts'
import type { Dialect } from '../dialect.ts'
import { type ChannelEffect, channelError } from './channel-answer.ts'
import { keepsItself } from './keeps-itself.ts'

/**
 * Which channel a device follows (protocol.md §3.6, PUT). New plugins store the name that is returned, so ours is the
 * one really resolved; Capgo Cloud repeats what the device sent.
 * @param named the `channel` of the request; current plugins send none
 */
export function getChannel(
  device: Device,
  named: string,
  catalog: Catalog,
  state: DeviceState,
  dialect: Dialect,
): ChannelEffect {
  return dialect === 'capgo' ? asCapgo(device, named, catalog, state) : asResolved(device, catalog, state)
}

function asResolved(device: Device, catalog: Catalog, state: DeviceState): ChannelEffect {
  const choice = chooseChannel(device, catalog, state, 'ours')
  if (choice === null) return channelError('channel_not_found', 'no channel serves this device')
  const { channel, by } = choice
  return {
    answer: {
      kind: 'channel',
      channel: channel.name,
      by: by === 'override' ? 'override' : 'default',
      selfAssign: channel.selfAssign,
    },
  }
}

function asCapgo(device: Device, named: string, catalog: Catalog, state: DeviceState): ChannelEffect {
  if (keepsItself(device)) {
    return named === ''
      ? {
          answer: {
            kind: 'channel',
            channel: device.channel || 'production',
            by: 'default',
            selfAssign: null,
          },
        }
      : { answer: { kind: 'channel', channel: named, by: 'override', selfAssign: true } }
  }
  const pinned = state.override === null ? undefined : catalog.channels.get(state.override.channel)
  if (pinned !== undefined) {
    return {
      answer: { kind: 'channel', channel: pinned.name, by: 'override', selfAssign: pinned.selfAssign },
    }
  }
  const name = catalog.channels.has(device.channel) ? device.channel : catalog.defaults[device.platform]
  if (name === null) return channelError('channel_not_found', 'no channel serves this device')
  return { answer: { kind: 'channel', channel: name, by: 'default', selfAssign: null } }
}
