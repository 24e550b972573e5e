import { expect, it } from 'vitest'
import { decisionText } from '../../src/core/decision-text.ts'
import { perPlatform } from '../../src/core/platform.ts'
import { resolve } from '../../src/core/resolve.ts'
import { aBundle, aCatalog, aChannel, aDevice } from '../helpers/one-channel.ts'

const rollout = { id: 'r', bundle: '1.0.2', bps: 10_000, enabled: true, paused: false }

it.each([
  [aDevice(), aCatalog(), '1.0.1'],
  [aDevice(), aCatalog([aChannel({ rollout })], [aBundle('1.0.1'), aBundle('1.0.2')]), '1.0.2 (rollout)'],
  [aDevice({ current: '1.0.1' }), aCatalog(), 'up to date'],
  [aDevice(), aCatalog([aChannel({ paused: true })]), 'blocked: channel_paused'],
  [aDevice(), aCatalog([], []), 'failed: no_channel'],
  [
    aDevice({ current: '1.0.1', onBuiltin: false }),
    aCatalog([aChannel({ current: perPlatform(() => 'builtin') })]),
    'back to builtin',
  ],
])('case %#', (device, catalog, text) => {
  expect(decisionText(resolve(device, catalog))).toBe(text)
})
