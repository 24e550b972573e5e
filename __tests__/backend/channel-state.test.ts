import { describe, expect, it } from 'vitest'
import { readBundles, readState } from '../../src/backend/channel-state.ts'
import { publishBundle } from '../../src/backend/publish-bundle.ts'
import { type App, newApp } from '../../src/core/app.ts'
import { type Channel, newChannel } from '../../src/core/channel.ts'
import { appKeys } from '../../src/core/keys.ts'
import { nativeEntry } from '../../src/core/native-build.ts'
import { memoryStorage } from '../../src/storage/memory.ts'
import { aNativeBuild, aRelease } from '../helpers/a-release.ts'
import { fingerprint } from '../helpers/one-channel.ts'

const app: App = {
  ...newApp('com.example.app'),
  defaults: { ios: 'production', android: 'beta', electron: null },
  channels: { production: { platforms: ['ios', 'android'], selfAssign: false, preview: false } },
}
const document = (channel: Channel) => ({ value: channel, etag: '"7"' })
const keys = appKeys(app.appId)

async function someBundles() {
  const storage = memoryStorage()
  for (const version of ['1.0.1', '1.0.2']) await publishBundle(storage, keys, aRelease(version), '')
  return readBundles(storage, keys)
}

describe('what a release knows of a channel', () => {
  it('that does not exist: it points nowhere, and may be created', () => {
    const state = readState(newApp('a.b'), 'production', null, [], [])
    expect(state).toMatchObject({ exists: false, revision: null, platforms: [], defaultFor: [] })
    expect(state).toMatchObject({ selfAssign: false, preview: false })
    expect(state.lanes.map(({ bundle }) => bundle)).toEqual([null, null, null])
    expect(state.catalog.channels.size).toBe(0)
  })

  it('is a public default where app.json says so, whoever else is one elsewhere', () => {
    const state = readState(app, 'production', document(newChannel('production')), [], [])
    expect(state).toMatchObject({ exists: true, revision: '"7"', defaultFor: ['ios'] })
    expect(state.publicChannels.android).toBe('beta')
  })

  it.each(['beta', 'constructor', 'toString'.toLowerCase()])(
    '%s: a document without its entry in app.json was left by a killed run, and does not exist yet',
    (name) => {
      expect(readState(app, name, document(newChannel(name)), [], []).exists).toBe(false)
    },
  )

  it('each pointer with its bundle: first the platform’s own, then its lanes', async () => {
    const channel: Channel = {
      ...newChannel('production'),
      current: { ios: '1.0.2', android: 'builtin', electron: '9.9.9' },
      lanes: { ios: { [fingerprint('a')]: '1.0.1' }, android: {}, electron: {} },
    }
    const { lanes } = readState(app, 'production', document(channel), await someBundles(), [])
    expect(lanes.map(({ platform, fingerprint: lane, bundle }) => [platform, lane, bundle?.version])).toEqual(
      [
        ['ios', null, '1.0.2'],
        ['ios', fingerprint('a'), '1.0.1'],
        ['android', null, undefined],
        ['electron', null, undefined],
      ],
    )
  })

  it('every bundle of the app, and what the resolver sees of this channel', async () => {
    const state = readState(app, 'production', document(newChannel('production')), await someBundles(), [])
    expect(state.bundles.map(({ version }) => version)).toEqual(['1.0.1', '1.0.2'])
    expect([...state.catalog.channels.keys()]).toEqual(['production'])
    expect([...state.catalog.bundles.keys()]).toEqual(['1.0.1', '1.0.2'])
  })

  it('a native build is retired when app.json says so: its own record is never written again', () => {
    const builds = [aNativeBuild('1.0.0', '1', 'a'), aNativeBuild('1.0.0', '2', 'a')]
    const natives = builds.map((build) => ({ ...nativeEntry(build), retired: build.build === '1' }))
    const state = readState({ ...app, natives }, 'production', null, [], builds)
    expect(state.natives.map(({ build, retired }) => [build, retired])).toEqual([
      ['1', true],
      ['2', false],
    ])
  })
})

it('the newest bundle comes last, whatever it is called', async () => {
  const storage = memoryStorage()
  const keys = appKeys('com.example.app')
  const day = {
    '1.0.9': '2026-01-01',
    '1.0.10': '2026-01-02',
    '1.0.11-beta': '2026-01-03',
    '1.0.2': '2026-01-04',
  }
  for (const [version, date] of Object.entries(day).reverse())
    await publishBundle(storage, keys, aRelease(version), `${date}T00:00:00Z`)
  expect((await readBundles(storage, keys)).map(({ version }) => version)).toEqual(Object.keys(day))
})
