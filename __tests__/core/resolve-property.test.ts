import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chooseChannel } from '../../src/core/choose-channel.ts'
import type { Dialect } from '../../src/core/dialect.ts'
import { laneOf } from '../../src/core/lane.ts'
import { versionOrder } from '../../src/core/parsed-version.ts'
import { resolve } from '../../src/core/resolve.ts'
import { anyCatalog, anyDevice, anyState } from '../helpers/arbitrary-catalog.ts'
import { aBundle, aCatalog, aChannel, aDevice } from '../helpers/one-channel.ts'

const dialect = fc.constantFrom<Dialect>('ours', 'capgo')

describe('of every decision', () => {
  it('it is total and the same every time, with and without a trace', () => {
    fc.assert(
      fc.property(anyDevice, anyCatalog, anyState, dialect, (device, catalog, state, spoken) => {
        const first = resolve(device, catalog, { state, dialect: spoken })
        const again = resolve(device, structuredClone(catalog), { state, dialect: spoken })
        const { trace, ...untraced } = resolve(device, catalog, { state, dialect: spoken, trace: false })
        expect(again).toEqual(first)
        expect({ ...untraced, trace: first.trace }).toEqual(first)
        expect(trace).toEqual([])
      }),
      { numRuns: 1_000 },
    )
  })

  it('the trace ends in the rule that decided', () => {
    fc.assert(
      fc.property(anyDevice, anyCatalog, anyState, dialect, (device, catalog, state, spoken) => {
        const decision = resolve(device, catalog, { state, dialect: spoken })
        const last = decision.trace.at(-1)
        expect(last?.outcome).toBe('code' in decision ? 'refuse' : 'choose')
        expect(decision.trace.filter(({ outcome }) => outcome === 'refuse')).toHaveLength(
          'code' in decision ? 1 : 0,
        )
      }),
      { numRuns: 1_000 },
    )
  })

  it('ours never offers a bundle outside the lane of the device, below native, deleted, or failed on it', () => {
    fc.assert(
      fc.property(anyDevice, anyCatalog, anyState, (device, catalog, state) => {
        const decision = resolve(device, catalog, { state })
        if (decision.kind !== 'update') return
        const channel = chooseChannel(device, catalog, state, 'ours')?.channel
        const bundle = catalog.bundles.get(decision.bundle)
        const lane = laneOf(device, catalog)
        expect(channel?.name).toBe(decision.channel)
        expect(bundle?.payload).not.toBe('none')
        expect(state.failed).not.toContain(decision.bundle)
        if (channel?.belowNative === false) {
          expect(versionOrder(decision.bundle, device.native)).not.toBe(-1)
        }
        if (lane.kind === 'fingerprint') {
          const ofLane = channel?.lanes[device.platform][lane.fingerprint]
          if (decision.fromRollout) expect(bundle?.fingerprints[device.platform]).toBe(lane.fingerprint)
          else expect(decision.bundle).toBe(ofLane)
        }
      }),
      { numRuns: 2_000 },
    )
  })

  it('ask 25: a growing share only adds devices', () => {
    const take = (deviceId: string, bps: number): boolean => {
      const rollout = { id: 'r', bundle: '1.0.2', bps, enabled: true, paused: false }
      const catalog = aCatalog([aChannel({ rollout })], [aBundle('1.0.1'), aBundle('1.0.2')])
      const decision = resolve(aDevice({ deviceId }), catalog, { trace: false })
      return decision.kind === 'update' && decision.fromRollout
    }
    const share = fc.integer({ min: 0, max: 10_000 })
    fc.assert(
      fc.property(fc.uuid(), share, share, (deviceId, a, b) => {
        if (take(deviceId, Math.min(a, b))) expect(take(deviceId, Math.max(a, b))).toBe(true)
      }),
    )
  })
})
