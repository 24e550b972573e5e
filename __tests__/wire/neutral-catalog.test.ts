import { describe, expect, it } from 'vitest'
import { Invalid } from '../../src/core/invalid.ts'
import { parseNeutralCatalog } from '../../src/wire/neutral-catalog.ts'

const raw = {
  app: { id: 'com.example.app', exposeMetadata: true, planValid: false },
  bundles: [
    { version: '1.0.0', hosted: true, manifest: [{ fileName: 'a%20b.js', hash: 'h', path: 'm/a%20b.js' }] },
    {
      version: '1.1.0',
      url: 'https://cdn.example.com/x.zip',
      manifest: [{ fileName: 'a', hash: 'h', path: 'a' }],
    },
    { version: '0.9.0', deleted: true },
  ],
  channels: [
    { name: 'zeta', public: true, bundle: '1.0.0', disableAutoUpdate: 'major', ios: false },
    { name: 'alpha', public: true, bundle: '0.9.0', disableAutoUpdate: 'none' },
    { name: 'native', bundle: null, disableAutoUpdate: 'metadata', disableAutoUpdateUnderNative: false },
  ],
  deviceOverrides: [{ deviceId: 'A0000000-0000-4000-8000-000000000001', channel: 'zeta' }],
  selfOverrides: [{ deviceId: 'a0000000-0000-4000-8000-000000000001', channel: 'native' }],
}

describe('a catalog of the conformance cases', () => {
  const neutral = parseNeutralCatalog(raw)

  it('gives channels in our words', () => {
    expect(neutral.catalog.channels.get('zeta')).toMatchObject({
      strategy: 'minor',
      platforms: ['android', 'electron'],
    })
    expect(neutral.catalog.channels.get('native')).toMatchObject({
      strategy: 'metadata',
      belowNative: true,
      current: { ios: 'builtin' },
    })
  })

  it('the default of a platform is the first public channel that still has its bundle', () => {
    expect(neutral.catalog.defaults).toEqual({ ios: null, android: 'zeta', electron: 'zeta' })
  })

  it('a stored zip is served from here, an address of its own without the delta', () => {
    expect(neutral.served('1.0.0', 'https://f.example.com')).toMatchObject({
      url: 'https://f.example.com/1.0.0.zip',
      manifest: [{ file_name: 'a b.js', download_url: 'https://f.example.com/m/a%2520b.js' }],
    })
    expect(neutral.served('1.1.0', 'https://f.example.com')).toMatchObject({
      url: 'https://cdn.example.com/x.zip',
      manifest: [],
    })
    expect(neutral.served('7.7.7', 'https://f.example.com')).toBeNull()
  })

  it.each([
    ['7.0.0', 'native', true],
    ['8.51.14', 'zeta', false],
  ])('a device with plugin %s follows %s', (plugin, channel, self) => {
    const deviceId = 'a0000000-0000-4000-8000-000000000001'
    expect(neutral.state({ deviceId, plugin }).override).toEqual({ channel, self })
  })

  it.each([null, [], {}, { ...raw, channels: [{ name: 'x', disableAutoUpdate: 'exact' }] }])(
    'refuses %j',
    (bad) => {
      expect(() => parseNeutralCatalog(bad)).toThrow(Invalid)
    },
  )
})
