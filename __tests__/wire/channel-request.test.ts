import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { channelMethods, readChannelRequest } from '../../src/wire/channel-request.ts'

const members = { app_id: 'com.acme.app', platform: 'ios', device_id: '44f128a5-ac7a-4c9a-be4c-224b6bf81b20' }
const versions = { version_name: '', version_build: '' }

describe('channel calls (protocol.md §3.6)', () => {
  it.each([
    ['POST', { ...members, ...versions, channel: 'beta' }, null],
    ['PUT', { ...members, ...versions }, null],
    ['DELETE', { ...members, ...versions }, null],
    ['DELETE', members, 'invalid_query_parameters'],
    ['POST', members, 'invalid_json_body'],
    ['GET', { app_id: 'com.acme.app', platform: 'ios' }, null],
    ['GET', {}, 'invalid_query_parameters'],
    ['GET', { app_id: 'com.acme.app', platform: 'ios', version_build: 'abc' }, 'semver_error'],
    ['POST', { ...members, ...versions, device_id: undefined }, 'missing_device_id'],
  ] as const)('%s %j: %s', (method, raw, error) => {
    const read = readChannelRequest(method, raw)
    if (error === null) expect(read).toMatchObject({ kind: 'call', method })
    else expect(read).toMatchObject({ kind: 'malformed', reply: { status: 400, body: { error } } })
  })

  it('nothing is thrown, whatever is sent', () => {
    fc.assert(
      fc.property(fc.constantFrom(...channelMethods), fc.jsonValue(), (method, raw) => {
        expect(['call', 'malformed']).toContain(readChannelRequest(method, raw).kind)
      }),
    )
  })
})
