import { describe, expect, it } from 'vitest'
import { strategyMetadata } from '../../../src/core/policies/strategy-metadata.ts'
import { aBundle, aChannel, aDevice, aQuestion } from '../../helpers/one-channel.ts'

describe('ask 42: strategy metadata (protocol.md §3.3, step 17)', () => {
  it.each([
    ['1.1.0', '1.2.0', 'disable_auto_update_to_metadata', 'blocked'],
    ['1.2.0', '1.2.0', null, null],
    ['1.3.0', '1.2.0', null, null],
    ['1.2.0', '1.2.0-beta', null, null],
    ['1.2.0-beta', '1.2.0', 'disable_auto_update_to_metadata', 'blocked'],
    ['1.2.0', null, 'misconfigured_channel', 'failed'],
    ['1.2.0', '', 'misconfigured_channel', 'failed'],
    ['1.2.0', 'soon', 'disable_auto_update_to_metadata', 'blocked'],
  ])('native %s, needed %s: %s', (native, minNative, code, kind) => {
    const refusal = strategyMetadata.check(
      aQuestion({
        channel: aChannel({ strategy: 'metadata' }),
        device: aDevice({ native }),
        bundle: aBundle('3.0.0', { minNative }),
        target: '3.0.0',
      }),
    )
    expect([refusal?.code ?? null, refusal?.kind ?? null]).toEqual([code, kind])
  })

  it('has no say under another strategy', () => {
    expect(strategyMetadata.check(aQuestion())).toBeNull()
  })
})
