import { versionOrder } from '../parsed-version.ts'
import { isNoBundle, type Policy, type Question, refuse } from './policy.ts'

const applies = ({ channel, target }: Question): boolean =>
  channel.strategy === 'metadata' && !isNoBundle(target)

/** `metadata`, Capgo `version_number`: native at least the bundle's minimum version (protocol.md §3.3, step 17). */
export const strategyMetadata: Policy = {
  name: 'strategy-metadata',
  saw: (question) =>
    applies(question)
      ? `strategy metadata: bundle needs native ${question.bundle?.minNative ?? '(not set)'}, device has ${question.device.native}`
      : null,
  check(question) {
    if (!applies(question)) return null
    const { device, bundle, channel, target } = question
    const least = bundle?.minNative ?? null
    if (least === null || least === '') {
      return refuse('failed', 'misconfigured_channel', {
        because: `strategy metadata of channel ${channel.name} needs a minimum native version, and bundle ${target} has none`,
        wayOut: 'release again with --min-native',
        comparedWith: device.native,
      })
    }
    const order = versionOrder(least, device.native)
    if (order !== null && order <= 0) return null
    return refuse('blocked', 'disable_auto_update_to_metadata', {
      because: `bundle ${target} needs native ${least} or newer, the device has ${device.native}`,
      wayOut: `ship a native build ${least}, or release with a lower --min-native`,
      comparedWith: device.native,
      breaking: true,
    })
  },
}
