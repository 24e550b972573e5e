import { describe, expect, it } from 'vitest'
import { getChannel } from '../../../src/core/channel-self/get-channel.ts'
import { noDeviceState } from '../../../src/core/device-state.ts'
import type { Dialect } from '../../../src/core/dialect.ts'
import { aCatalog, aChannel, aDevice } from '../../helpers/one-channel.ts'

const catalog = aCatalog([
  aChannel({ name: 'stable' }),
  aChannel({ name: 'beta', isPublic: false, selfAssign: true }),
])
const pinned = { ...noDeviceState, override: { channel: 'beta', self: false } }

describe('which channel a device follows (protocol.md §3.6, PUT)', () => {
  it.each<
    [Dialect, string, Parameters<typeof getChannel>[0], typeof noDeviceState, string | null, string | null]
  >([
    ['ours', 'none named: the public one', aDevice(), noDeviceState, 'stable', 'default'],
    ['capgo', 'none named: a guess', aDevice(), noDeviceState, 'production', 'default'],
    ['ours', 'one named', aDevice({ channel: 'beta' }), noDeviceState, 'beta', 'default'],
    ['ours', 'one named that is not there', aDevice({ channel: 'nope' }), noDeviceState, null, null],
    ['capgo', 'one named that is not there', aDevice({ channel: 'nope' }), noDeviceState, 'nope', 'default'],
    ['ours', 'pinned', aDevice(), pinned, 'beta', 'override'],
    ['capgo', 'pinned, old plugin', aDevice({ plugin: '7.0.0' }), pinned, 'beta', 'override'],
    ['capgo', 'old plugin', aDevice({ plugin: '7.0.0' }), noDeviceState, 'stable', 'default'],
  ])('%s, %s', (dialect, _, device, state, channel, by) => {
    const { answer } = getChannel(device, '', catalog, state, dialect)
    if (channel === null) expect(answer).toMatchObject({ kind: 'error', code: 'channel_not_found' })
    else expect(answer).toMatchObject({ kind: 'channel', channel, by })
  })

  it('Capgo Cloud repeats a channel that a new plugin names', () => {
    expect(getChannel(aDevice(), 'x', catalog, noDeviceState, 'capgo').answer).toEqual({
      kind: 'channel',
      channel: 'x',
      by: 'override',
      selfAssign: true,
    })
  })
})
