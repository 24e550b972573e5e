import { describe, expect, it } from 'vitest'
import { codeOf } from '../../src/core/codes/all-codes.ts'
import { explain, explainCode, explanationLines } from '../../src/core/explain.ts'
import { perPlatform } from '../../src/core/platform.ts'
import { policiesInOrder } from '../../src/core/policies/in-order.ts'
import { resolve } from '../../src/core/resolve.ts'
import { aCatalog, aChannel, aDevice, aNative } from '../helpers/one-channel.ts'

describe('ask 28: why a device gets what it gets', () => {
  it.each([
    ['an update', aDevice(), aCatalog(), 'The device gets bundle 1.0.1 now (channel production).'],
    [
      'a revert',
      aDevice({ current: '1.0.1', onBuiltin: false }),
      aCatalog([aChannel({ current: perPlatform(() => 'builtin') })]),
      'The device goes back to the web assets of its binary (channel production).',
    ],
    [
      'nothing to do',
      aDevice({ current: '1.0.1' }),
      aCatalog(),
      'The device has nothing to do (channel production): the device runs 1.0.1 already.',
    ],
    [
      'a refusal',
      aDevice(),
      aCatalog([aChannel({ paused: true })]),
      'The device is refused the update (channel production): channel production is paused.',
    ],
    [
      'a failure',
      aDevice({ channel: 'nope' }),
      aCatalog(),
      'The device cannot be served: no channel "nope" that serves android and is public or self-assignable.',
    ],
  ])('%s', (_, device, catalog, summary) => {
    expect(explain(resolve(device, catalog)).summary).toBe(summary)
  })

  it('tells rule, way out and page', () => {
    const catalog = aCatalog([aChannel({ strategy: 'exact' })])
    expect(explanationLines(explain(resolve(aDevice(), catalog)))).toEqual([
      expect.stringContaining('is refused the update'),
      '  channel chooses: channel production, by default',
      '  lane chooses: without a ledger the channel offers 1.0.1',
      '  payload passes: bundle 1.0.1 has payload "zip"',
      '  same-version passes: device runs 1.0.0, the channel offers 1.0.1',
      expect.stringContaining('  platform-enabled passes'),
      expect.stringContaining('  strategy-exact refuses: '),
      expect.stringMatching(/^Way out: Release under .*\.$/),
      'About disable_auto_update_to_patch: docs/codes.md#disable_auto_update_to_patch',
    ])
  })

  it('every refusal that a rule can give is on the page about codes', () => {
    const decisions = [
      resolve(aDevice({ plugin: '4.0.0' }), aCatalog()),
      resolve(aDevice({ native: '7.0.0' }), aCatalog(undefined, undefined, [aNative('1.0.0', '1', 'a')])),
    ]
    for (const decision of decisions) expect('code' in decision && codeOf(decision.code)).toBeTruthy()
    expect(policiesInOrder.ours.length).toBeGreaterThan(10)
  })
})

describe('what a code means', () => {
  it.each([
    ['disable_auto_update_under_native', 'older than the native build'],
    ['noNew', 'up to date'],
    ['app_launch_timeout', 'notifyAppReady'],
    ['Version 1.2.3 already exists', 'immutable'],
  ])('%s', (text, part) => {
    const explanation = explainCode(text)
    expect(explanation?.summary).toContain(part)
    expect(explanation?.page).toMatch(/^docs\/codes\.md#/)
  })

  it('an unknown one is not made up', () => {
    expect(explainCode('whatever')).toBeNull()
  })
})
