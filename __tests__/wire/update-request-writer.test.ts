import fc from 'fast-check'
import { expect, it } from 'vitest'
import { platforms } from '../../src/core/platform.ts'
import { readUpdateRequest } from '../../src/wire/update-request.ts'
import { writeUpdateRequest } from '../../src/wire/update-request-writer.ts'
import { aDevice } from '../helpers/one-channel.ts'

it('says what a plugin says (protocol.md §1.2)', () => {
  expect(writeUpdateRequest(aDevice({ channel: 'beta' }))).toEqual({
    platform: 'android',
    device_id: '0f673663-459a-44c0-a7f5-613f2a4af3ab',
    app_id: 'com.example.app',
    custom_id: '',
    version_build: '1.0.0',
    version_code: '100',
    version_os: '18',
    version_name: 'builtin',
    plugin_version: '8.51.14',
    is_emulator: false,
    is_prod: true,
    defaultChannel: 'beta',
  })
})

it('leaves out what a plugin without a key or a build number leaves out', () => {
  const written = writeUpdateRequest(aDevice({ build: null, keyId: null }))
  expect(written).not.toHaveProperty('version_code')
  expect(written).not.toHaveProperty('key_id')
})

it('is read back as the same device, over JSON', () => {
  const version = fc.tuple(fc.nat(9), fc.nat(99), fc.nat(99)).map((numbers) => numbers.join('.'))
  const device = fc
    .record({
      platform: fc.constantFrom(...platforms),
      deviceId: fc.uuid(),
      native: version,
      build: fc.option(fc.stringMatching(/^[0-9]{1,6}$/)),
      bundle: fc.option(version),
      plugin: version,
      channel: fc.constantFrom('', 'beta', 'pr-1'),
      production: fc.boolean(),
      emulator: fc.boolean(),
      keyId: fc.option(fc.stringMatching(/^[A-Za-z0-9+/]{1,20}$/)),
      customId: fc.option(fc.string({ minLength: 1, maxLength: 36 })),
    })
    .map(({ bundle, ...more }) => {
      const onBuiltin = bundle === null || bundle === more.native
      return aDevice({ ...more, onBuiltin, current: onBuiltin ? more.native : bundle })
    })
  fc.assert(
    fc.property(device, (sent) => {
      const read = readUpdateRequest(JSON.parse(JSON.stringify(writeUpdateRequest(sent))))
      expect(read).toEqual({ kind: 'device', device: sent, overflow: false })
    }),
  )
})
