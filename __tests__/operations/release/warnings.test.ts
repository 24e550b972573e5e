import { expect, it } from 'vitest'
import { parseChannels } from '../../../src/operations/config/parse-channels.ts'
import { unreachedWarnings, unservedWarnings, warningsOf } from '../../../src/operations/release/warnings.ts'
import { aChannelState } from '../../helpers/channel-state.ts'
import { aCatalog, aChannel } from '../../helpers/one-channel.ts'

const rollout = { id: 'r', bundle: '1.0.2', bps: 2500, enabled: true, paused: false }
const withRollout = (but: object) => ({
  state: aChannelState({ catalog: aCatalog([aChannel({ rollout: { ...rollout, ...but } })]) }),
})
const sound = {
  plans: [{ platform: 'ios', verdict: { verdict: 'ota', warnings: [] } }],
  app: { lockfile: { kind: 'read' } },
  reconciliation: { loosening: [] },
  state: aChannelState(),
  channel: 'production',
  unkept: [],
  backend: { name: 'Capgo Cloud' },
}

it.each([
  ['nothing', {}, []],
  [
    'a setting that the backend cannot store',
    { unkept: ['paused'] },
    ['Capgo Cloud cannot store paused: channel production goes on without it'],
  ],
  ['what detection says, once', { plans: [{ verdict: { warnings: ['w', 'w'] } }] }, ['w']],
  [
    'a verdict that a person forced',
    {
      plans: [
        {
          platform: 'ios',
          verdict: { verdict: 'ota', warnings: [], forced: { from: 'native', reason: 'r' } },
        },
      ],
    },
    ['the verdict of ios was forced from native to ota: r'],
  ],
  [
    'a lockfile that cannot be read',
    { app: { lockfile: { kind: 'unreadable', path: 'bun.lockb', why: 'new format' } } },
    ['bun.lockb cannot be read (new format); declared ranges are compared'],
  ],
  [
    'no lockfile',
    { app: { lockfile: { kind: 'absent' } } },
    ['there is no lockfile, so versions of native packages float'],
  ],
  ['what is loosened', { reconciliation: { loosening: ['strategy'] } }, ['loosens: strategy']],
  ['a rollout', withRollout({}), ['a rollout of 1.0.2 is on (25 %): devices of that share keep getting it']],
  [
    'a paused rollout',
    withRollout({ paused: true }),
    ['a rollout of 1.0.2 is on (25 %, paused): devices of that share keep getting it'],
  ],
  ['a rollout that is off', withRollout({ enabled: false }), []],
])('%s', (_what, but, warnings) => {
  expect(warningsOf({ ...sound, ...but } as never)).toEqual(warnings)
})

it.each<[string, object, readonly string[], readonly string[], readonly string[]]>([
  [
    'every platform has a channel',
    { a: { platforms: ['ios'] }, b: { platforms: ['android'] } },
    ['ios'],
    [],
    [],
  ],
  ['a channel is for all', { a: { platforms: ['ios'] }, b: {} }, ['ios'], [], []],
  ['none is for android', { a: { platforms: ['ios'] } }, ['ios'], [], ['android']],
  ['the store says that it is for all', { a: {} }, ['ios', 'android'], [], []],
  ['the channel was named', { a: { platforms: ['ios'] } }, ['ios'], ['a'], []],
])('unserved platforms: %s', (_what, channels, served, channel, told) => {
  const prepared = {
    platforms: ['ios', 'android'],
    channels: parseChannels(channels),
    plans: served.map((platform) => ({ platform })),
  }
  expect(unservedWarnings([prepared as never], { channel })).toEqual(
    told.map((platform) => expect.stringContaining(`no channel of the config serves ${platform}`)),
  )
})

it('builds that will not take what others take are told, but not those below its minimum', () => {
  const unreached = (platform: string, code: string) => ({
    native: { platform, version: '1.0.5', build: '2' },
    refusal: { code, because: 'bundle 1.0.1 is older' },
  })
  const proof = {
    refused: new Map([[{ platform: 'android' }, {}]]),
    unreached: [
      unreached('ios', 'disable_auto_update_under_native'),
      unreached('ios', 'disable_auto_update_to_metadata'),
      unreached('android', 'disable_auto_update_under_native'),
    ],
  }
  expect(unreachedWarnings(proof as never)).toEqual([
    'ios 1.0.5+2 will take nothing: bundle 1.0.1 is older (disable_auto_update_under_native); retire it when nobody runs it any more',
  ])
})
