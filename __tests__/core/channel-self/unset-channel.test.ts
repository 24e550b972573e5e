import { describe, expect, it } from 'vitest'
import { unsetChannel } from '../../../src/core/channel-self/unset-channel.ts'
import { noDeviceState } from '../../../src/core/device-state.ts'
import { aCatalog, aChannel, aDevice } from '../../helpers/one-channel.ts'

const catalog = aCatalog([aChannel({ selfAssign: true }), aChannel({ name: 'locked', isPublic: false })])
const on = (channel: string) => ({ ...noDeviceState, override: { channel, self: true } })
const older = aDevice({ plugin: '7.0.0' })

describe('a device gives its choice up (protocol.md §3.6, DELETE)', () => {
  it.each([
    [
      'new plugin: nothing is stored here',
      aDevice(),
      on('production'),
      { kind: 'ok', stored: false },
      undefined,
    ],
    ['old plugin', older, on('production'), { kind: 'ok', stored: false }, null],
    [
      'old plugin, nothing chosen',
      older,
      noDeviceState,
      expect.objectContaining({ code: 'cannot_override' }),
      undefined,
    ],
    [
      'old plugin, pinned to a locked one',
      older,
      on('locked'),
      expect.objectContaining({ code: 'cannot_override' }),
      undefined,
    ],
    ['old plugin, channel gone since', older, on('gone'), { kind: 'ok', stored: false }, null],
  ])('%s', (_, device, state, answer, override) => {
    const effect = unsetChannel(device, catalog, state)
    expect(effect.answer).toEqual(answer)
    expect(effect.override).toEqual(override)
  })
})
