import { type Policy, refuse } from './policy.ts'

/** Nothing to do when the device runs the target (protocol.md §3.3, step 11). */
export const sameVersion: Policy = {
  name: 'same-version',
  saw: ({ device, target }) => `device runs ${device.current}, the channel offers ${target}`,
  check: ({ device, target }) =>
    device.current === target
      ? refuse('up_to_date', 'no_new_version_available', { because: `the device runs ${target} already` })
      : null,
}
