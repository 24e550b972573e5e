import { describe, expect, it } from 'vitest'
import { type SetUp, setUpFaults } from '../../../src/project/checks/set-up-checks.ts'

const url = 'https://updates.example.com/updates'
const sound: SetUp = {
  config: { plugins: { CapacitorUpdater: { updateUrl: url } } },
  dependencies: { '@capgo/capacitor-updater': '^8.0.0' },
  scripts: new Map([['main.js', 'CapacitorUpdater.notifyAppReady()']]),
  updateUrl: url,
  publicKey: null,
}
const plugin = (more: object) => ({ config: { plugins: { CapacitorUpdater: { updateUrl: url, ...more } } } })

const pem = (body: string) => `-----BEGIN RSA PUBLIC KEY-----\n${body}\n-----END RSA PUBLIC KEY-----\n`

describe('what keeps a bundle from every device', () => {
  it.each<[string, Partial<SetUp>, readonly string[]]>([
    ['nothing', {}, []],
    ['no plugin', { dependencies: {} }, ['UPDATER_NOT_INSTALLED']],
    ['devices ask elsewhere', plugin({ updateUrl: 'https://other.example.com' }), ['UPDATE_URL_NOT_OURS']],
    ['devices ask the cloud of the plugin', { config: {} }, ['UPDATE_URL_NOT_OURS']],
    ['no endpoint is named', { updateUrl: null, config: {} }, []],
    ['autoUpdate: false', plugin({ autoUpdate: false }), ['AUTO_UPDATE_OFF']],
    ["autoUpdate: 'off'", plugin({ autoUpdate: 'off' }), ['AUTO_UPDATE_OFF']],
    ["autoUpdate: 'always'", plugin({ autoUpdate: 'always' }), []],
    ['server.url', { config: { ...sound.config, server: { url: 'http://10.0.0.1' } } }, ['SERVER_URL_SET']],
    ['no notifyAppReady', { scripts: new Map([['main.js', '1']]) }, ['NOTIFY_APP_READY_MISSING']],
    ['a public key and a plain bundle', plugin({ publicKey: 'K' }), ['BUNDLE_NOT_ENCRYPTED']],
    [
      'a public key and a bundle for it',
      { ...plugin({ publicKey: pem('KEY') }), publicKey: pem('KEY\n') },
      [],
    ],
    ['no public key and an encrypted bundle', { publicKey: pem('KEY') }, ['PUBLIC_KEY_MISSING']],
    [
      'the public key of another pair',
      { ...plugin({ publicKey: pem('OTHER') }), publicKey: pem('KEY') },
      ['PUBLIC_KEY_OTHER'],
    ],
    [
      'a public key that devices cannot read',
      { ...plugin({ publicKey: '-----BEGIN PUBLIC KEY-----\nKEY' }), publicKey: pem('KEY') },
      ['PUBLIC_KEY_UNREADABLE'],
    ],
    [
      'everything at once',
      { config: { server: { url: 'x' } }, dependencies: {}, scripts: new Map() },
      ['UPDATER_NOT_INSTALLED', 'UPDATE_URL_NOT_OURS', 'SERVER_URL_SET', 'NOTIFY_APP_READY_MISSING'],
    ],
  ])('%s', (_what, change, codes) => {
    const faults = setUpFaults({ ...sound, ...change })
    expect(faults.map(({ code }) => code)).toEqual(codes)
    for (const { text, fix } of faults) expect([text, fix].every((each) => each.length > 20)).toBe(true)
  })
})
