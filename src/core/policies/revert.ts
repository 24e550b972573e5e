import { takesRevert } from '../plugin-gates.ts'
import { type Policy, refuse } from './policy.ts'

/**
 * The way back to the binary's own assets (protocol.md §3.3, step 20). Capgo Cloud answers `already_on_builtin`,
 * on which no plugin acts; ours lets a device that runs a bundle revert.
 */
export const revert: Policy = {
  name: 'revert',
  saw: ({ target, device }) =>
    target === 'builtin'
      ? `the channel offers the builtin bundle; device runs ${device.current} on native ${device.native}`
      : null,
  check({ target, device, dialect }) {
    if (target !== 'builtin') return null
    const already = refuse('up_to_date', 'already_on_builtin', {
      because: 'the device is to run its builtin bundle',
    })
    if (dialect === 'ours' && device.onBuiltin) return already
    if (!takesRevert(device.plugin)) {
      return refuse('failed', 'revert_to_builtin_plugin_version_too_old', {
        because: `plugin ${device.plugin} cannot go back to the builtin bundle`,
        wayOut: 'ship a native build with plugin 6.2.0 or newer',
      })
    }
    return dialect === 'ours' ? null : already
  },
}
