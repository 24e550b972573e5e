import { isNoBundle, type Policy, type Question, refuse } from './policy.ts'

const applies = ({ channel, target }: Question): boolean => !channel.belowNative && !isNoBundle(target)

/** A bundle older than the binary is refused unless the channel allows it (protocol.md §3.3, step 18). */
export const belowNative: Policy = {
  name: 'below-native',
  saw: (question) =>
    applies(question) ? `bundle ${question.target}, native ${question.device.native}` : null,
  check(question) {
    if (!applies(question)) return null
    const { device, target, channel, versions } = question
    if (versions.target !== null && versions.native !== null && versions.target.compare(versions.native) >= 0)
      return null
    return refuse('blocked', 'disable_auto_update_under_native', {
      because: `bundle ${target} is below the native version ${device.native}`,
      wayOut: `release under a version of at least ${device.native}, or allow bundles below native on channel ${channel.name}`,
      comparedWith: device.current,
    })
  },
}
