import { describe, expect, it } from 'vitest'
import { noDeviceState } from '../../src/core/device-state.ts'
import { answerChannel } from '../../src/wire/answer-channel.ts'
import { type ChannelMethod, readChannelRequest } from '../../src/wire/channel-request.ts'
import { aCatalog, aChannel } from '../helpers/one-channel.ts'

const catalog = aCatalog([
  aChannel({ name: 'stable' }),
  aChannel({ name: 'beta', isPublic: false, selfAssign: true }),
])
const members = {
  app_id: 'com.example.app',
  device_id: '0f673663-459a-44c0-a7f5-613f2a4af3ab',
  platform: 'android',
  version_name: '1.0.0',
  version_build: '1.0.0',
}
const call = (method: ChannelMethod, more: object, known: typeof catalog | null = catalog) =>
  answerChannel(readChannelRequest(method, { ...members, ...more }), {
    catalog: known,
    dialect: 'ours',
    state: noDeviceState,
  })

describe('channel calls as devices read them (protocol.md §1.5)', () => {
  it.each<[ChannelMethod, object, unknown]>([
    ['POST', { plugin_version: '8.51.14', channel: 'beta' }, { status: 'ok', allowSet: true }],
    ['POST', { plugin_version: '7.0.0', channel: 'beta' }, { status: 'ok' }],
    ['PUT', { plugin_version: '8.51.14' }, { channel: 'stable', status: 'default', allowSet: false }],
    ['DELETE', { plugin_version: '8.51.14' }, { status: 'ok' }],
    [
      'GET',
      {},
      [
        { id: 1, name: 'beta', public: false, allow_self_set: true },
        { id: 2, name: 'stable', public: true, allow_self_set: false },
      ],
    ],
  ])('%s %j', (method, more, body) => {
    expect(call(method, more)).toMatchObject({ status: 200, body })
  })

  it('what to remember is handed back, not stored', () => {
    expect(call('POST', { plugin_version: '7.0.0', channel: 'beta' }).override).toEqual({
      channel: 'beta',
      self: true,
    })
    expect(call('POST', { plugin_version: '8.51.14', channel: 'beta' })).not.toHaveProperty('override')
  })

  it('a refusal names channel and app', () => {
    expect(call('POST', { channel: 'nope' }).body).toMatchObject({
      error: 'channel_not_found',
      channel: 'nope',
      app_id: 'com.example.app',
    })
  })

  it('an unknown app is never 429', () => {
    expect(call('GET', {}, null)).toMatchObject({ status: 200, body: { error: 'app_not_found' } })
  })
})
