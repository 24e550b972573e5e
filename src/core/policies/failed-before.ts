import { type Policy, refuse } from './policy.ts'

/** A bundle that failed on this device is not offered to it again for a while. Ours. */
export const failedBefore: Policy = {
  name: 'failed-before',
  saw: ({ state }) =>
    state.failed.length === 0 ? null : `failed on this device: ${state.failed.join(', ')}`,
  check: ({ state, target, device }) =>
    state.failed.includes(target)
      ? refuse('blocked', 'bundle_failed_on_device', {
          because: `bundle ${target} failed on this device before`,
          wayOut: 'release a new version; the report expires after 30 days',
          comparedWith: device.current,
        })
      : null,
}
