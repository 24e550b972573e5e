import { describe, expect, it } from 'vitest'
import { keyId } from '../../../src/core/policies/key-id.ts'
import { aBundle, aDevice, aQuestion } from '../../helpers/one-channel.ts'

describe('a bundle for another key', () => {
  it.each([
    ['the same key', 'A', 'A', '8.51.14', null],
    ['another key', 'A', 'B', '8.51.14', 'key_id_mismatch'],
    ['a device without a key', null, 'B', '8.51.14', null],
    ['a plain bundle', 'A', null, '8.51.14', null],
    ['a plugin that sends four characters only', 'A', 'B', '8.40.7', null],
    ['the first plugin that sends twenty', 'A', 'B', '8.40.8', 'key_id_mismatch'],
    ['a generation the server never compares', 'A', 'B', '7.50.1', null],
  ])('%s', (_, device, bundle, plugin, code) => {
    const refusal = keyId.check(
      aQuestion({ device: aDevice({ keyId: device, plugin }), bundle: aBundle('1.0.1', { keyId: bundle }) }),
    )
    expect(refusal?.code ?? null).toBe(code)
    if (code !== null) expect(refusal?.bundleKeyId).toBe(bundle)
  })
})
