import { describe, expect, it } from 'vitest'
import { listChannels } from '../../../src/core/channel-self/list-channels.ts'
import { aCatalog, aChannel, aDevice } from '../../helpers/one-channel.ts'

const all = { dev: true, prod: true, device: true, emulator: true }
const catalog = aCatalog([
  aChannel({ name: 'stable' }),
  aChannel({ name: 'beta', isPublic: false, selfAssign: true }),
  aChannel({ name: 'ios-only', platforms: ['ios'] }),
  aChannel({ name: 'emulators', allow: { ...all, device: false } }),
  aChannel({ name: 'developers', allow: { ...all, prod: false } }),
  aChannel({ name: 'private', isPublic: false }),
])

describe('the channels a device may follow (protocol.md §3.6, GET)', () => {
  it.each([
    ['a phone', aDevice(), ['beta', 'stable']],
    ['an emulator', aDevice({ emulator: true }), ['beta', 'emulators', 'stable']],
    ['a development build', aDevice({ production: false }), ['beta', 'developers', 'stable']],
    ['an iPhone', aDevice({ platform: 'ios' }), ['beta', 'ios-only', 'stable']],
  ])('%s', (_, device, names) => {
    const { answer } = listChannels(device, catalog)
    const channels = answer.kind === 'list' ? answer.channels : []
    expect(channels.map(({ name }) => name)).toEqual(names)
    expect(new Set(channels.map(({ id }) => id)).size).toBe(names.length)
    for (const { id } of channels) expect(Number.isInteger(id)).toBe(true)
  })
})
