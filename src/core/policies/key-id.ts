import { sendsFullKeyId } from '../plugin-gates.ts'
import { type Policy, refuse } from './policy.ts'

/** A bundle encrypted for another key cannot be opened (protocol.md §3.3, step 10; §2.6). */
export const keyId: Policy = {
  name: 'key-id',
  saw: ({ device, bundle }) =>
    device.keyId === null && (bundle?.keyId ?? null) === null
      ? null
      : `device key ${device.keyId ?? 'none'}, bundle key ${bundle?.keyId ?? 'none'}`,
  check({ device, bundle }) {
    const key = bundle?.keyId ?? null
    if (device.keyId === null || key === null || device.keyId === key) return null
    if (!sendsFullKeyId(device.plugin)) return null
    return refuse('blocked', 'key_id_mismatch', {
      because: `the bundle is encrypted for key ${key}, the device holds key ${device.keyId}`,
      wayOut:
        'encrypt the bundle with the key of that binary, or ship a native build with the new public key',
      bundleKeyId: key,
    })
  },
}
