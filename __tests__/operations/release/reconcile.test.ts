import { describe, expect, it } from 'vitest'
import type { ChannelSettings } from '../../../src/backend/backend.ts'
import { perPlatform } from '../../../src/core/platform.ts'
import { reconcile } from '../../../src/operations/release/reconcile.ts'
import { aChannelState } from '../../helpers/channel-state.ts'

const emulators = { dev: true, prod: true, device: true, emulator: false }

describe('what must change for a channel to be as the config says', () => {
  it.each<[string, ChannelSettings, readonly string[], boolean]>([
    ['nothing is asked for', {}, [], false],
    ['it is so already', { strategy: 'minor', belowNative: false, defaultFor: ['ios'] }, [], false],
    [
      'a stricter strategy',
      { strategy: 'patch' },
      [
        'strategy of production: minor (Capgo disableAutoUpdate: major) -> patch (Capgo disableAutoUpdate: minor)',
      ],
      false,
    ],
    [
      'a looser strategy',
      { strategy: 'major' },
      [
        'strategy of production: minor (Capgo disableAutoUpdate: major) -> major (Capgo disableAutoUpdate: none)',
      ],
      true,
    ],
    [
      'metadata, which is compared with nothing',
      { strategy: 'metadata' },
      [
        'strategy of production: minor (Capgo disableAutoUpdate: major) -> metadata (Capgo disableAutoUpdate: version_number)',
      ],
      true,
    ],
    ['below native', { belowNative: true }, ['belowNative of production: true'], true],
    ['self-assignment', { selfAssign: true }, ['selfAssign of production: true'], true],
    ['a pause', { paused: true }, ['paused of production: true'], false],
    [
      'unlisted devices by strategies',
      { unlisted: 'strategies' },
      ['unlisted of production: refuse -> strategies'],
      true,
    ],
    [
      'kinds of devices',
      { allow: emulators },
      [`kinds of device of production: ${JSON.stringify(emulators)}`],
      true,
    ],
    ['platforms', { platforms: ['ios'] }, ['platforms of production: ios'], false],
  ])('%s', (_what, wanted, changes, loosens) => {
    const found = reconcile(aChannelState(), wanted)
    expect(found.changes).toEqual(changes)
    expect(found.loosening).toEqual(loosens ? changes : [])
    expect(found.settings).toEqual(changes.length === 0 ? null : wanted)
  })

  it('lifting a pause loosens', () => {
    expect(reconcile(aChannelState({ paused: true }), { paused: false }).loosening).toHaveLength(1)
  })

  it('a channel that is new loosens nothing, unless it takes the public default from another', () => {
    const fresh = { exists: false, publicChannels: perPlatform(() => null) }
    expect(reconcile(aChannelState(fresh), { strategy: 'major', defaultFor: ['ios'] })).toMatchObject({
      changes: [
        'channel production is created with strategy major (Capgo disableAutoUpdate: none)',
        'production becomes the public channel of ios',
      ],
      loosening: [],
    })
    const taken = { exists: false, publicChannels: perPlatform(() => 'old') }
    expect(reconcile(aChannelState(taken), { defaultFor: ['ios'] }).loosening).toEqual([
      'production becomes the public channel of ios instead of old',
    ])
  })
})
