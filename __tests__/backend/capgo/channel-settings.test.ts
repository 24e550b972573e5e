import { describe, expect, it } from 'vitest'
import { settingsBody, settingsNotKept } from '../../../src/backend/capgo/channel-settings.ts'
import { channelRows } from '../../../src/backend/capgo/rows.ts'

describe('settings of a channel as Capgo stores them', () => {
  it.each([
    ['a new channel blocks majors', {}, true, { disableAutoUpdate: 'major' }],
    ['a present one is left alone', {}, false, {}],
    ['a strategy is what it blocks', { strategy: 'exact' as const }, true, { disableAutoUpdate: 'patch' }],
    [
      'below-native is a switch against it',
      { belowNative: true },
      false,
      { disableAutoUpdateUnderNative: false },
    ],
    ['a default of any platform is public', { defaultFor: ['ios' as const] }, false, { public: true }],
    ['a default of none is private', { defaultFor: [] }, false, { public: false }],
    [
      'platforms are all told',
      { platforms: ['ios' as const] },
      false,
      { ios: true, android: false, electron: false },
    ],
    ['self-assign', { selfAssign: true }, false, { allow_device_self_set: true }],
    [
      'kinds of device',
      { allow: { dev: false, prod: true, device: true, emulator: false } },
      false,
      { allow_dev: false, allow_prod: true, allow_device: true, allow_emulator: false },
    ],
  ])('%s', (_what, settings, isNew, body) => {
    expect(settingsBody(settings, isNew)).toEqual(body)
  })

  it('what was not kept is named, and what the cloud does not tell is not judged', () => {
    const [row] = channelRows([{ name: 'a', disableAutoUpdate: 'major', ios: true, allow_dev: true }])
    if (row === undefined) throw new Error('one row')
    const asked = { disableAutoUpdate: 'minor', ios: false, android: false, allow_dev: true }
    expect(settingsNotKept(asked, row)).toEqual([
      'disableAutoUpdate is major, asked for minor',
      'ios is true, asked for false',
    ])
  })
})
