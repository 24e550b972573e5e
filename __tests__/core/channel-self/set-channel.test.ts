import { describe, expect, it } from 'vitest'
import { setChannel } from '../../../src/core/channel-self/set-channel.ts'
import { noDeviceState } from '../../../src/core/device-state.ts'
import { aCatalog, aChannel, aDevice } from '../../helpers/one-channel.ts'

const catalog = aCatalog([
  aChannel({ name: 'production', selfAssign: true }),
  aChannel({ name: 'beta', isPublic: false, selfAssign: true }),
  aChannel({ name: 'locked', isPublic: false }),
  aChannel({ name: 'public-locked' }),
])
const older = aDevice({ plugin: '7.33.9' })
const newer = aDevice()
const pinned = (channel: string) => ({ ...noDeviceState, override: { channel, self: false } })
const error = (code: string) => ({ answer: expect.objectContaining({ kind: 'error', code }) })
const ok = (stored: boolean) => ({ answer: { kind: 'ok', stored } })

describe('a device chooses a channel (protocol.md §3.6)', () => {
  it.each([
    ['none named', newer, '', noDeviceState, error('missing_channel')],
    ['an unknown one', newer, 'nope', noDeviceState, error('channel_not_found')],
    ['names are told apart by case', newer, 'Beta', noDeviceState, error('channel_not_found')],
    ['a private one that is locked', newer, 'locked', noDeviceState, error('channel_self_set_not_allowed')],
    [
      'a public one that is locked',
      newer,
      'public-locked',
      noDeviceState,
      error('public_channel_self_set_not_allowed'),
    ],
    ['new plugin: stored on the device', newer, 'beta', noDeviceState, ok(true)],
    ['new plugin, pinned by an operator', newer, 'beta', pinned('locked'), ok(true)],
    [
      'old plugin: stored here',
      older,
      'beta',
      noDeviceState,
      { ...ok(false), override: { channel: 'beta', self: true } },
    ],
    [
      'old plugin, the public one: nothing to store',
      older,
      'production',
      noDeviceState,
      { ...ok(false), override: null },
    ],
    ['old plugin, the same again', older, 'beta', pinned('beta'), ok(false)],
    ['old plugin, pinned to a locked one', older, 'beta', pinned('locked'), error('cannot_override')],
    ['no plugin version counts as new', aDevice({ plugin: '' }), 'beta', noDeviceState, ok(true)],
  ])('%s', (_, device, wanted, state, effect) => {
    expect(setChannel(device, wanted, catalog, state)).toEqual(effect)
  })
})
