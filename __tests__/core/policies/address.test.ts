import { describe, expect, it } from 'vitest'
import type { Payload } from '../../../src/core/catalog.ts'
import type { Dialect } from '../../../src/core/dialect.ts'
import { address } from '../../../src/core/policies/address.ts'
import { aBundle, aDevice, aQuestion } from '../../helpers/one-channel.ts'

describe('something this plugin can load (protocol.md §3.3, steps 21 to 23)', () => {
  it.each<[Payload, string, Dialect, string | null]>([
    ['zip', '8.51.14', 'ours', null],
    ['zip', '5.0.0', 'ours', null],
    ['unusable', '8.51.14', 'ours', 'no_bundle_url'],
    ['manifest', '8.51.14', 'ours', null],
    ['manifest', '7.0.34', 'ours', 'no_url_or_manifest'],
    ['manifest', '7.0.34', 'capgo', null],
  ])('%s, plugin %s, %s: %s', (payload, plugin, dialect, code) => {
    const question = aQuestion({
      bundle: aBundle('1.0.1', { payload }),
      device: aDevice({ plugin }),
      dialect,
    })
    expect(address.check(question)?.code ?? null).toBe(code)
  })

  it('a way back needs no address', () => {
    expect(address.check(aQuestion({ target: 'builtin' }))).toBeNull()
  })
})
