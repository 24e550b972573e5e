import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readUpdateRequest } from '../../src/wire/update-request.ts'

const request = {
  platform: 'android',
  device_id: '44F128A5-ac7a-4c9a-be4c-224b6bf81b20',
  app_id: 'com.acme.app',
  custom_id: '',
  version_build: '1.4',
  version_code: '10400',
  version_os: '14',
  version_name: 'builtin',
  plugin_version: '8.51.14',
  defaultChannel: 'production',
}

describe('what a device sends (protocol.md §1.2, §3.1)', () => {
  it('is normalised', () => {
    expect(readUpdateRequest(request)).toEqual({
      kind: 'device',
      overflow: false,
      device: {
        appId: 'com.acme.app',
        deviceId: '44f128a5-ac7a-4c9a-be4c-224b6bf81b20',
        platform: 'android',
        native: '1.4.0',
        build: '10400',
        current: '1.4.0',
        onBuiltin: true,
        plugin: '8.51.14',
        channel: 'production',
        production: true,
        emulator: false,
        keyId: null,
        customId: null,
      },
    })
  })

  it.each([
    ['no object', [], 'invalid_json_body'],
    ['null', null, 'invalid_json_body'],
    ['nothing in it', {}, 'invalid_json_body'],
    ['no device, no app', { platform: 'ios' }, 'missing_device_id'],
    ['no app', { ...request, app_id: undefined }, 'missing_app_id'],
    ['four components', { ...request, version_build: '1.2.3.4' }, 'semver_error'],
    ['version before schema', { ...request, version_build: 'abc', platform: 'windows' }, 'semver_error'],
    ['another platform', { ...request, platform: 'windows' }, 'invalid_json_body'],
    ['text for a boolean', { ...request, is_prod: 'true' }, 'invalid_json_body'],
    ['a long key', { ...request, key_id: 'x'.repeat(21) }, 'invalid_json_body'],
    ['a long source', { ...request, install_source: 'x'.repeat(65) }, 'invalid_json_body'],
    ['a number for a name', { ...request, version_name: 3 }, 'invalid_json_body'],
  ])('%s is answered 400 %s', (_, raw, error) => {
    const read = readUpdateRequest(raw)
    expect(read).toMatchObject({ kind: 'malformed', reply: { status: 400, body: { error } } })
  })

  it('every fault of a body is named', () => {
    const read = readUpdateRequest({ ...request, platform: 'windows', is_prod: 'yes' })
    expect(JSON.stringify(read)).toContain('platform must be')
    expect(JSON.stringify(read)).toContain('is_prod must be')
  })

  it('nothing is thrown, whatever is sent', () => {
    const members = Object.keys(request)
    const odd = fc.dictionary(fc.constantFrom(...members, '__proto__', 'constructor'), fc.jsonValue())
    fc.assert(
      fc.property(
        fc.oneof(
          fc.jsonValue(),
          odd,
          odd.map((some) => ({ ...request, ...some })),
        ),
        (raw) => {
          const read = readUpdateRequest(raw)
          if (read.kind === 'malformed') expect(read.reply.status).toBe(400)
          else expect(read.device.deviceId).toMatch(/^[0-9a-f-]{36}$/)
        },
      ),
      { numRuns: 2_000 },
    )
  })
})
