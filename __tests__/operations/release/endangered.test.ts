import { describe, expect, it } from 'vitest'
import { endangeredBy } from '../../../src/operations/release/endangered.ts'
import { aNativeBuild } from '../../helpers/a-release.ts'
import { aChannelState } from '../../helpers/channel-state.ts'
import { aBundle, aCatalog, aChannel } from '../../helpers/one-channel.ts'

const old = aNativeBuild('1.0.0', '1', 'a')
const recent = aNativeBuild('1.0.0', '2', 'b')
const after = aCatalog([aChannel({ unlisted: 'strategies' })], [aBundle('1.0.1')])

function endangered(
  verdict: { readonly verdict: string; readonly fits: readonly unknown[] },
  { lanes = false, natives = [old, recent], preview = false } = {},
) {
  return endangeredBy('1.0.1', after, {
    backend: { lanes, dialect: 'capgo' },
    state: aChannelState({ natives }),
    plans: [{ platform: 'android', verdict }],
    channel: 'production',
    feed: { channel: { settings: { preview } } },
  } as never)
}

describe('binaries that would get a bundle which they cannot run', () => {
  it.each([
    ['all of them run it', { verdict: 'ota', fits: [old, recent] }, {}, []],
    ['an old one does not', { verdict: 'ota', fits: [recent] }, {}, ['android 1.0.0+1']],
    ['none does', { verdict: 'native', fits: [] }, {}, ['android 1.0.0+1', 'android 1.0.0+2']],
    ['each lane has its own bundle', { verdict: 'native', fits: [] }, { lanes: true }, []],
    [
      'a retired one is no danger',
      { verdict: 'ota', fits: [recent] },
      { natives: [{ ...old, retired: true }, recent] },
      [],
    ],
    [
      'nobody knows what is out there',
      { verdict: 'unknown', fits: [] },
      { natives: [] },
      ['the android builds that are not recorded'],
    ],
    ['a preview is for those who know', { verdict: 'unknown', fits: [] }, { natives: [], preview: true }, []],
    ['the base says that the field runs it', { verdict: 'ota', fits: [] }, { natives: [] }, []],
  ])('%s', (_what, verdict, options, named) => {
    expect(endangered(verdict, options)).toEqual(named)
  })
})
