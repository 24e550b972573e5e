import { type Policy, refuse } from './policy.ts'

/** Defensive: the choice of the channel hides private ones already (protocol.md §3.3, step 14). */
export const privateChannel: Policy = {
  name: 'private-channel',
  saw: ({ channel, overridden }) =>
    overridden || channel.isPublic || channel.selfAssign ? null : `channel ${channel.name} is private`,
  check: ({ channel, overridden }) =>
    overridden || channel.isPublic || channel.selfAssign
      ? null
      : refuse('blocked', 'cannot_update_via_private_channel', {
          because: `channel ${channel.name} is neither public nor self-assignable`,
          wayOut: `make channel ${channel.name} public or self-assignable`,
        }),
}
