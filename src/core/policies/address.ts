import { takesManifest } from '../plugin-gates.ts'
import { type Policy, refuse } from './policy.ts'

/** There must be an address that this plugin can load from (protocol.md §3.3, steps 21 to 23). */
export const address: Policy = {
  name: 'address',
  saw: ({ bundle }) => (bundle === null ? null : `payload "${bundle.payload}"`),
  check({ bundle, target, device, dialect }) {
    if (bundle === null && target === 'builtin') return null
    if (bundle === null || bundle.payload === 'unusable') {
      return refuse('failed', 'no_bundle_url', {
        because: `bundle ${target} has no http(s) address`,
        wayOut: 'publish it again with an https address',
      })
    }
    if (bundle.payload !== 'manifest' || dialect === 'capgo' || takesManifest(device.plugin)) return null
    return refuse('failed', 'no_url_or_manifest', {
      because: `bundle ${target} has only a delta, which plugin ${device.plugin} cannot load`,
      wayOut: 'publish it with a zip, or ship a native build with a newer plugin',
    })
  },
}
