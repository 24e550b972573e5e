import { type Policy, refuse } from './policy.ts'

/** The channel must serve the platform; only an override gets this far (protocol.md §3.3, step 12). */
export const platformEnabled: Policy = {
  name: 'platform-enabled',
  saw: ({ device, channel }) =>
    `channel ${channel.name} serves ${channel.platforms.join(', ') || 'no platform'}; device is ${device.platform}`,
  check: ({ device, channel }) =>
    channel.platforms.includes(device.platform)
      ? null
      : refuse('blocked', `disabled_platform_${device.platform}`, {
          because: `channel ${channel.name} does not serve ${device.platform}`,
          wayOut: `switch ${device.platform} on for channel ${channel.name}, or remove the override of the device`,
          comparedWith: device.current,
        }),
}
