import { describe, expect, it } from 'vitest'
import { chooseChannel } from '../../src/core/choose-channel.ts'
import { noDeviceState } from '../../src/core/device-state.ts'
import type { Dialect } from '../../src/core/dialect.ts'
import { perPlatform } from '../../src/core/platform.ts'
import { aBundle, aCatalog, aChannel, aDevice } from '../helpers/one-channel.ts'

const catalog = aCatalog(
  [
    aChannel({ name: 'production', platforms: ['android', 'electron'] }),
    aChannel({ name: 'beta', isPublic: false, selfAssign: true }),
    aChannel({ name: 'private', isPublic: false }),
    aChannel({ name: 'gone', selfAssign: true, current: perPlatform(() => '0.9.0') }),
  ],
  [aBundle('1.0.1'), aBundle('0.9.0', { deleted: true, payload: 'none' })],
)
const self = (channel: string) => ({ ...noDeviceState, override: { channel, self: true } })
const operator = (channel: string) => ({ ...noDeviceState, override: { channel, self: false } })

describe('the channel of a device (protocol.md §3.2)', () => {
  it.each([
    ['none named: the public one', aDevice(), noDeviceState, 'production', 'default'],
    [
      'none named, public one does not serve the platform',
      aDevice({ platform: 'ios' }),
      noDeviceState,
      null,
      null,
    ],
    ['named and self-assignable', aDevice({ channel: 'beta' }), noDeviceState, 'beta', 'name'],
    ['named and public', aDevice({ channel: 'production' }), noDeviceState, 'production', 'name'],
    ['named and private', aDevice({ channel: 'private' }), noDeviceState, null, null],
    [
      'named and unknown: no way back to the public one',
      aDevice({ channel: 'nope' }),
      noDeviceState,
      null,
      null,
    ],
    ['operator pinned a private one', aDevice(), operator('private'), 'private', 'override'],
    ['operator pinned one that is gone', aDevice(), operator('nope'), 'production', 'default'],
    ['an old plugin chose', aDevice({ plugin: '7.33.9' }), self('beta'), 'beta', 'override'],
    ['the choice of an old plugin, plugin new by now', aDevice(), self('beta'), 'production', 'default'],
    ['pinned and named: the pin', aDevice({ channel: 'beta' }), operator('private'), 'private', 'override'],
  ])('%s', (_, device, state, name, by) => {
    const choice = chooseChannel(device, catalog, state, 'ours')
    expect([choice?.channel.name ?? null, choice?.by ?? null]).toEqual([name, by])
  })

  it.each<[Dialect, string | null]>([
    ['capgo', null],
    ['ours', 'gone'],
  ])('%s, a channel whose bundle was deleted: %s', (dialect, name) => {
    const choice = chooseChannel(aDevice({ channel: 'gone' }), catalog, noDeviceState, dialect)
    expect(choice?.channel.name ?? null).toBe(name)
  })
})
