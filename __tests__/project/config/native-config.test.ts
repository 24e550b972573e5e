import { describe, expect, it } from 'vitest'
import { nativeConfig } from '../../../src/project/config/native-config.ts'

const keys = (config: object, platform: 'ios' | 'android' | 'electron' = 'android') => [
  ...nativeConfig(config as never, platform, '1.2.0').keys(),
]
const values = (config: object, version: string | null = '1.2.0') =>
  Object.fromEntries(nativeConfig(config as never, 'android', version))

describe('what of a Capacitor config reaches a binary', () => {
  it.each([
    ['the web folder and tools', { webDir: 'x', bundledWebRuntime: false, npmClient: 'npm', $schema: 'y' }],
    ['where native directories stand', { android: { path: 'apps/droid' }, ios: { path: 'x', scheme: 'S' } }],
    [
      'build options, flavours',
      { android: { buildOptions: { keystorePath: 'x' }, flavor: 'f' }, ios: { buildOptions: {} } },
    ],
    [
      'the list of plugins, which counts as plugins',
      { includePlugins: ['a'], android: { includePlugins: ['b'] } },
    ],
    ['the version that devices report', { plugins: { CapacitorUpdater: { version: '1.0.0' } } }],
    ['empty objects', { plugins: {}, server: { x: {} } }],
  ])('not %s', (_what, config) => {
    expect(keys(config)).toEqual([])
  })

  it.each([
    [{ appId: 'a', appName: 'b' }, ['appId', 'appName'], ['appId', 'appName']],
    [{ android: { allowMixedContent: true } }, ['android.allowMixedContent'], []],
    [{ ios: { contentInset: 'x' } }, [], ['ios.contentInset']],
    [
      { server: { androidScheme: 'http', cleartext: true } },
      ['server.androidScheme', 'server.cleartext'],
      [],
    ],
    [
      { server: { iosScheme: 'x', hostname: 'h' } },
      ['server.hostname'],
      ['server.iosScheme', 'server.hostname'],
    ],
    [
      { plugins: { SplashScreen: { androidScaleType: 'x', launchAutoHide: true } } },
      ['plugins.SplashScreen.androidScaleType', 'plugins.SplashScreen.launchAutoHide'],
      ['plugins.SplashScreen.launchAutoHide'],
    ],
    [
      { plugins: { X: { iosStyle: 1, iossy: 2 } } },
      ['plugins.X.iossy'],
      ['plugins.X.iosStyle', 'plugins.X.iossy'],
    ],
    [{ somethingNew: [1] }, ['somethingNew'], ['somethingNew']],
  ])('%j', (config, android, ios) => {
    expect([keys(config), keys(config, 'ios')]).toEqual([android, ios])
  })

  it('a stamp of the app’s own version is release metadata, and looks like one', () => {
    expect(values({ appendUserAgent: 'App/1.2.0 x' })).toEqual({ appendUserAgent: '"App/<app-version> x"' })
    expect(values({ a: '10.1.2.0', b: '1.2.01', c: '1.2.0.1', d: 'v1.2.0-beta' })).toEqual({
      a: '"10.1.2.0"',
      b: '"1.2.01"',
      c: '"1.2.0.1"',
      d: '"v<app-version>-beta"',
    })
    expect(values({ a: 'App/1.2.0' }, null)).toEqual({ a: '"App/1.2.0"' })
  })

  it('the order of keys means nothing, that of lists does', () => {
    expect(values({ a: [{ y: 1, x: 2 }] })).toEqual(values({ a: [{ x: 2, y: 1 }] }))
    expect(values({ a: [1, 2] })).not.toEqual(values({ a: [2, 1] }))
  })
})
