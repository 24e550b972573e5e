import { describe, expect, it } from 'vitest'
import { deviceOf } from '../../src/wire/device-of.ts'
import { isReply, readInfo } from '../../src/wire/info.ts'
import { check } from '../helpers/served-app.ts'

function deviceThatSends(but: object) {
  const info = readInfo(check(but), {
    invalid: 'invalid_json_body',
    deviceId: true,
    versionName: 'any-text',
    versionBuild: 'optional',
    pluginVersion: 'version',
  })
  if (isReply(info)) throw new Error(JSON.stringify(info.body))
  return deviceOf(info)
}

describe('which bundle a device runs', () => {
  it.each([
    ['builtin', '1.4.0', '1.4.0', true],
    ['1.4.0', '1.4.0', '1.4.0', true],
    ['1.4', '1.4', '1.4', true],
    ['1.4.2', '1.4.0', '1.4.2', false],
    ['nightly', '1.4.0', 'nightly', false],
  ])(
    'it sends the name %s on native %s: %s, builtin: %s',
    (version_name, version_build, current, onBuiltin) => {
      expect(deviceThatSends({ version_name, version_build })).toMatchObject({ current, onBuiltin })
    },
  )
})

describe('which native build a device is', () => {
  it.each([
    ['1.4', '1.4.0'],
    ['v1.4.2', '1.4.2'],
    ['unknown', '0.0.0'],
    ['99999999999999999999.0.0', ''],
    [undefined, ''],
  ])('it sends the version %s: %s', (version_build, native) => {
    expect(deviceThatSends({ version_build }).native).toBe(native)
  })

  it.each([
    ['100', '100'],
    [100, '100'],
    ['', null],
    [undefined, null],
    [{}, null],
  ])('it sends the number %j: %j', (version_code, build) => {
    expect(deviceThatSends({ version_code }).build).toBe(build)
  })
})

it.each([
  ['nothing said is a real phone with a store build', {}, { production: true, emulator: false }],
  [
    'a test build in an emulator',
    { is_prod: false, is_emulator: true },
    { production: false, emulator: true },
  ],
  [
    'empty members are none',
    { key_id: '', custom_id: '', defaultChannel: '' },
    { keyId: null, customId: null, channel: '' },
  ],
  ['a member of another type is none', { custom_id: 7 }, { customId: null }],
  [
    'an id is compared in lower case',
    { device_id: check().device_id.toUpperCase() },
    { deviceId: check().device_id },
  ],
])('%s', (_, but, device) => {
  expect(deviceThatSends(but)).toMatchObject(device)
})
