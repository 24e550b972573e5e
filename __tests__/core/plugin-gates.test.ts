import { describe, expect, it } from 'vitest'
import {
  isRefusedGeneration,
  sendsFullKeyId,
  storesChannel,
  takesManifest,
  takesMetadata,
  takesRevert,
} from '../../src/core/plugin-gates.ts'

const gates = {
  storesChannel,
  takesMetadata,
  takesManifest,
  takesRevert,
  sendsFullKeyId,
  isRefusedGeneration,
}

describe('plugin version gates (protocol.md §8.1)', () => {
  it.each<[keyof typeof gates, string, string]>([
    [
      'storesChannel',
      '5.33.9 6.33.9 7.33.9 8.0.0-beta.1 4.40.0 nonsense',
      '5.34.0 6.34.0 7.34.0 8.0.0 9.1.0',
    ],
    ['takesMetadata', '5.34.9 6.34.9 7.34.9 8.34.9 8.35.0-beta 4.40.0', '5.35.0 6.35.0 7.35.0 8.35.0 9.0.0'],
    ['takesManifest', '5.9.9 6.24.9 7.0.34 7.0.35-rc.1', '5.10.0 5.10.0+x 6.25.0 7.0.35 8.0.0 9.0.0'],
    ['takesRevert', '5.50.1 6.1.9 6.2.0-beta.1', '6.2.0 7.0.0 8.0.0'],
    ['sendsFullKeyId', '7.50.1 8.2.0 8.40.7', '8.40.8 8.51.14 9.0.0'],
    ['isRefusedGeneration', '3.9.9 5.0.0 8.0.0', '4.0.0 4.60.0'],
  ])('%s: not %s, but %s', (name, not, but) => {
    for (const plugin of not.split(' ')) expect([plugin, gates[name](plugin)]).toEqual([plugin, false])
    for (const plugin of but.split(' ')) expect([plugin, gates[name](plugin)]).toEqual([plugin, true])
  })
})
