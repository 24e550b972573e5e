import { type Policy, refuse } from './policy.ts'

/** A paused channel offers nothing new. Ours; Capgo Cloud has no such switch. */
export const channelPaused: Policy = {
  name: 'channel-paused',
  saw: ({ channel }) => (channel.paused ? `channel ${channel.name} is paused` : null),
  check: ({ channel }) =>
    channel.paused
      ? refuse('blocked', 'channel_paused', {
          because: `channel ${channel.name} is paused`,
          wayOut: `unpause channel ${channel.name}`,
        })
      : null,
}
