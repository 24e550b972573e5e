import { describe, expect, it } from 'vitest'
import { fromQuery, type Info, type InfoRules, isReply, readInfo } from '../../src/wire/info.ts'

const strict: InfoRules = {
  invalid: 'invalid_json_body',
  deviceId: true,
  versionName: 'text',
  versionBuild: 'text',
  pluginVersion: 'version',
}
const loose: InfoRules = {
  invalid: 'invalid_query_parameters',
  deviceId: false,
  versionName: 'optional',
  versionBuild: 'optional',
  pluginVersion: 'optional',
}
const sent = {
  app_id: 'com.example.app',
  device_id: '0F673663-459a-44c0-a7f5-613f2a4af3ab',
  platform: 'ios',
  version_build: '1.4',
  version_name: '1.4.2',
  plugin_version: '8.51.14',
}

/** What is wrong, in a word: the error, or the members that a schema failure names. */
function faultOf(raw: unknown, rules: InfoRules): string {
  const read = readInfo(raw, rules)
  if (!isReply(read)) return 'fine'
  const { error, moreInfo } = read.body as { error: string; moreInfo: { parseResult?: { issues: string[] } } }
  return [error, ...(moreInfo.parseResult?.issues ?? []).map((issue) => issue.split(' ')[0])].join(' ')
}

function infoOf(but: object, rules = strict): Info {
  const read = readInfo({ ...sent, ...but }, rules)
  if (isReply(read)) throw new Error(JSON.stringify(read.body))
  return read
}

describe('what a call must hold (protocol.md §3.1), in the order in which it is refused', () => {
  it.each<[string, object | null | unknown[], string]>([
    ['no object', null, 'invalid_json_body must'],
    ['a list', [sent], 'invalid_json_body must'],
    ['nothing', {}, 'invalid_json_body is'],
    ['no device comes before no app', { platform: 'ios' }, 'missing_device_id'],
    ['no app comes before a bad version', { ...sent, app_id: '', version_build: 'x' }, 'missing_app_id'],
    ['a bad version comes before the schema', { ...sent, version_build: 'x', platform: 'x' }, 'semver_error'],
    ['an app id', { ...sent, app_id: 'app' }, 'invalid_json_body app_id'],
    ['an app id of another type', { ...sent, app_id: 7 }, 'invalid_json_body app_id'],
    ['a device id', { ...sent, device_id: 'phone' }, 'invalid_json_body device_id'],
    ['a device id of another type', { ...sent, device_id: 7 }, 'invalid_json_body device_id'],
    ['a platform', { ...sent, platform: 'web' }, 'invalid_json_body platform'],
    ['no version name', { ...sent, version_name: undefined }, 'invalid_json_body version_name'],
    ['an empty version name', { ...sent, version_name: '' }, 'invalid_json_body version_name'],
    ['no native version', { ...sent, version_build: undefined }, 'invalid_json_body version_build'],
    ['a native version as a number', { ...sent, version_build: 1.4 }, 'invalid_json_body version_build'],
    ['no plugin version', { ...sent, plugin_version: undefined }, 'invalid_json_body plugin_version'],
    [
      'a plugin version that is none',
      { ...sent, plugin_version: '8.51' },
      'invalid_json_body plugin_version',
    ],
    ['flags as text', { ...sent, is_prod: 'true', is_emulator: 1 }, 'invalid_json_body is_emulator is_prod'],
    ['a long channel', { ...sent, channel: 'x'.repeat(1_001) }, 'invalid_json_body channel'],
    [
      'a long default channel',
      { ...sent, defaultChannel: 'x'.repeat(1_001) },
      'invalid_json_body defaultChannel',
    ],
    ['a channel that is a list', { ...sent, channel: ['x'] }, 'invalid_json_body channel'],
    ['a long source', { ...sent, install_source: 'x'.repeat(65) }, 'invalid_json_body install_source'],
    ['a long key', { ...sent, key_id: 'x'.repeat(21) }, 'invalid_json_body key_id'],
  ])('%s', (_, raw, fault) => {
    expect(faultOf(raw, strict)).toBe(fault)
  })

  it.each([
    [
      'everything at its longest',
      { channel: 'x'.repeat(1_000), install_source: 'x'.repeat(64), key_id: 'x'.repeat(20) },
    ],
    ['a prerelease of the plugin', { plugin_version: '8.52.0-alpha.1+5' }],
    ['a plugin version with a v', { plugin_version: 'v8.51.14' }],
    ['a number too large to compare', { version_build: '99999999999999999999.0.0' }],
    ['members that nobody knows', { unknown: { a: [1] } }],
    ['null for a flag', { is_prod: null, is_emulator: null }],
  ])('fine: %s', (_, but) => {
    expect(faultOf({ ...sent, ...but }, strict)).toBe('fine')
  })

  it('a call by query demands less', () => {
    expect(faultOf({ app_id: 'com.example.app', platform: 'ios' }, loose)).toBe('fine')
    expect(faultOf({ app_id: 'com.example.app' }, loose)).toBe('invalid_query_parameters platform')
    expect(faultOf({ ...sent, device_id: 'phone' }, loose)).toBe('invalid_query_parameters device_id')
    expect(faultOf({ ...sent, device_id: 7 }, loose)).toBe('invalid_query_parameters device_id')
    expect(faultOf({ ...sent, plugin_version: 7 }, loose)).toBe('invalid_query_parameters plugin_version')
    expect(faultOf({ ...sent, plugin_version: 'odd' }, loose)).toBe('fine')
    expect(faultOf({ ...sent, version_name: 7 }, loose)).toBe('invalid_query_parameters version_name')
  })

  it('where any text will do, empty text does', () => {
    const rules: InfoRules = { ...strict, versionName: 'any-text', versionBuild: 'any-text' }
    expect(faultOf({ ...sent, version_name: '', version_build: '' }, rules)).toBe('fine')
    expect(faultOf({ ...sent, version_name: undefined }, rules)).toBe('invalid_json_body version_name')
  })
})

describe('what was read', () => {
  it('is normalised', () => {
    expect(
      infoOf({ version_code: 104, custom_id: 'me', key_id: 'KEY1', defaultChannel: 'beta', channel: 'c' }),
    ).toEqual({
      appId: 'com.example.app',
      deviceId: '0f673663-459a-44c0-a7f5-613f2a4af3ab',
      platform: 'ios',
      versionName: '1.4.2',
      versionBuild: '1.4',
      native: { kind: 'version', version: '1.4.0' },
      versionCode: '104',
      pluginVersion: '8.51.14',
      isEmulator: false,
      isProd: true,
      defaultChannel: 'beta',
      channel: 'c',
      keyId: 'KEY1',
      customId: 'me',
    })
  })

  it.each([
    ['nothing said', {}, true, false],
    ['a test build in an emulator', { is_prod: false, is_emulator: true }, false, true],
    ['a store build on a phone', { is_prod: true, is_emulator: false }, true, false],
  ])('%s', (_, but, isProd, isEmulator) => {
    expect(infoOf(but)).toMatchObject({ isProd, isEmulator })
  })

  it('what is empty or of another type is none', () => {
    const none = { versionCode: null, keyId: null, customId: null }
    expect(infoOf({})).toMatchObject(none)
    expect(infoOf({ version_code: '', key_id: '', custom_id: '' })).toMatchObject(none)
    expect(infoOf({ version_code: {}, custom_id: [1] })).toMatchObject(none)
    expect(infoOf({ version_build: undefined }, loose).native).toEqual({ kind: 'version', version: '' })
  })
})

it('a query holds text, but for the two booleans', () => {
  const query = new URLSearchParams('is_prod=false&is_emulator=true&version_build=1&is_emulator2=true')
  expect(fromQuery(query)).toEqual({
    is_prod: false,
    is_emulator: true,
    version_build: '1',
    is_emulator2: 'true',
  })
  expect(fromQuery([['is_prod', 'maybe']])).toEqual({ is_prod: 'maybe' })
})
