import { describe, expect, it } from 'vitest'
import { bucketOf } from '../../src/core/bucket.ts'
import { chooseRollout, type RolloutQuestion } from '../../src/core/choose-rollout.ts'
import { noDeviceState } from '../../src/core/device-state.ts'
import type { Rollout } from '../../src/core/rollout.ts'
import { aBundle, aCatalog, aChannel, aDevice, aNative, fingerprint } from '../helpers/one-channel.ts'

const fits = aBundle('1.2.0', { fingerprints: { android: fingerprint('a') } })

function asked(rollout: Partial<Rollout> | null, but: Partial<RolloutQuestion> = {}): RolloutQuestion {
  const full = { id: 'r', bundle: '1.2.0', bps: 10_000, enabled: true, paused: false, ...rollout }
  const channel = aChannel({ rollout: rollout === null ? null : full })
  return {
    device: aDevice(),
    catalog: aCatalog([channel], [aBundle('1.0.1'), fits]),
    channel,
    lane: { kind: 'no-ledger' },
    state: noDeviceState,
    dialect: 'ours',
    ...but,
  }
}

const onIt = aDevice({ current: '1.2.0', onBuiltin: false })
const native = aNative('1.0.0', '100', 'a')
const elsewhere = aNative('1.0.0', '100', 'b')

describe('ask 25: which devices take a candidate (protocol.md §3.4)', () => {
  it.each<[string, RolloutQuestion, boolean | undefined]>([
    ['there is none', asked(null), undefined],
    ['full share', asked({}), true],
    ['share of zero', asked({ bps: 0 }), false],
    ['share of zero, device runs it: keeps it', asked({ bps: 0 }, { device: onIt }), true],
    ['paused', asked({ paused: true }), false],
    ['paused, device runs it: keeps it', asked({ paused: true }, { device: onIt }), true],
    ['ended, device runs it: goes back', asked({ enabled: false }, { device: onIt }), false],
    ['candidate without a record', asked({ bundle: '7.7.7' }), false],
    [
      'same lane',
      asked({}, { lane: { kind: 'fingerprint', fingerprint: native.fingerprint, native } }),
      true,
    ],
    [
      'another lane',
      asked({}, { lane: { kind: 'fingerprint', fingerprint: elsewhere.fingerprint, native: elsewhere } }),
      false,
    ],
    ['unlisted native build', asked({}, { lane: { kind: 'unlisted' } }), false],
    [
      'failed on this device: stays on the stable bundle',
      asked({}, { state: { override: null, failed: ['1.2.0'] } }),
      false,
    ],
    [
      'Capgo Cloud, share of zero, device runs it: sent back',
      asked({ bps: 0 }, { device: onIt, dialect: 'capgo' }),
      false,
    ],
    [
      'Capgo Cloud, paused, device runs it',
      asked({ paused: true }, { device: onIt, dialect: 'capgo' }),
      true,
    ],
  ])('%s', (_, question, selected) => {
    expect(chooseRollout(question)?.selected).toBe(selected)
  })

  it('the share decides by the bucket of rollout and device', () => {
    const bucket = bucketOf('r', aDevice().deviceId)
    expect(chooseRollout(asked({ bps: bucket }))?.selected).toBe(false)
    expect(chooseRollout(asked({ bps: bucket + 1 }))?.selected).toBe(true)
  })
})
