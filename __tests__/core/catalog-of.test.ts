import { describe, expect, it } from 'vitest'
import { type App, newApp } from '../../src/core/app.ts'
import { type Bundle, parseBundle } from '../../src/core/bundle.ts'
import { catalogBundle, catalogChannel, catalogOf } from '../../src/core/catalog-of.ts'
import { newChannel } from '../../src/core/channel.ts'
import { aNative } from '../helpers/one-channel.ts'

const app: App = {
  ...newApp('com.example.app'),
  defaults: { ios: 'production', android: null, electron: null },
  channels: { production: { platforms: ['ios'], selfAssign: true, preview: false } },
  natives: [aNative('1.0.0', '100', 'a')],
}

const bundle = (but: Partial<Bundle>): Bundle => ({
  ...parseBundle({ format: 1, version: '1.0.1', created: '2026-01-01T00:00:00Z' }),
  ...but,
})
const archive = { sha256: aNative('1', '1', 'b').fingerprint, size: 10 }

describe('the catalog of an app', () => {
  it('a channel has the access that the app document gives it', () => {
    expect(catalogChannel(app, newChannel('production'))).toMatchObject({
      isPublic: true,
      selfAssign: true,
      platforms: ['ios'],
      strategy: 'minor',
    })
  })

  it('a channel that the app document does not know serves nobody', () => {
    expect(catalogChannel(app, newChannel('stray'))).toMatchObject({
      isPublic: false,
      selfAssign: false,
      platforms: [],
    })
  })

  it.each([
    ['an archive', bundle({ archive }), 'zip'],
    ['an address of its own', bundle({ externalUrl: 'https://cdn.example.com/x.zip' }), 'zip'],
    ['only a delta', bundle({ manifest: true }), 'manifest'],
    ['nothing', bundle({}), 'none'],
    ['a tombstone', bundle({ archive, deleted: true }), 'none'],
  ])('a bundle with %s', (_, record, payload) => {
    expect(catalogBundle(record).payload).toBe(payload)
  })

  it('finds everything by name', () => {
    const catalog = catalogOf(app, [newChannel('production')], [bundle({ archive })])
    expect([...catalog.channels.keys()]).toEqual(['production'])
    expect([...catalog.bundles.keys()]).toEqual(['1.0.1'])
    expect(catalog.natives).toBe(app.natives)
    expect(catalog.defaults).toBe(app.defaults)
  })
})
