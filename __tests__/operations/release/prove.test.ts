import { describe, expect, it } from 'vitest'
import { parseChannels } from '../../../src/operations/config/parse-channels.ts'
import type { Prepared } from '../../../src/operations/release/prepare.ts'
import {
  audienceOf,
  endangeredText,
  laneChanges,
  type Move,
  plannedBundle,
  prove,
  reachesAsMany,
  refusalText,
} from '../../../src/operations/release/prove.ts'
import { shippedWorld } from '../../helpers/operation-world.ts'

const movesOf = ({ plans }: Prepared) => plans.filter((plan): plan is Move => plan.kind === 'move')

describe('the proof before a publish', () => {
  it('the bundle reaches every native build that it is meant for', async () => {
    const prepared = await (await shippedWorld()).prepared()
    const { matrix, refused, endangered } = prove(
      prepared,
      movesOf(prepared),
      plannedBundle(prepared, '1.0.1', null),
    )
    expect([refused.size, endangered]).toEqual([0, []])
    expect(matrix.filter(({ after }) => after.kind === 'update')).toHaveLength(matrix.length)
  })

  it('a version that a rule refuses reaches nobody, and the rule is told', async () => {
    const prepared = await (await shippedWorld()).prepared()
    const { refused } = prove(prepared, movesOf(prepared), plannedBundle(prepared, '2.0.0', null))
    const code = 'disable_auto_update_to_major'
    expect([...refused.values()]).toMatchObject([{ code }, { code }])
  })

  it('who gets what is asked for the platforms of the channel, and the bundle fits all', async () => {
    const channels = parseChannels({
      live: { from: { branch: 'main' }, platforms: ['ios'], default: ['ios'] },
    })
    const configFile = { path: null, appId: null, channels, values: {} }
    const prepared = await (await shippedWorld()).prepared({ configFile })
    const bundle = plannedBundle(prepared, '1.0.1', null)
    const { matrix } = prove(prepared, movesOf(prepared), bundle)
    expect([...new Set(matrix.map(({ native }) => native.platform))]).toEqual(['ios'])
    expect(Object.keys(bundle.fingerprints)).toEqual(['ios', 'android'])
  })

  it('ask 30: a build that can run the bundle and will not take it is known', async () => {
    const world = await shippedWorld()
    await world.native({ platform: 'ios', version: '1.0.5', build: '2' })
    const prepared = await world.prepared()
    const proof = (version: string) =>
      prove(prepared, movesOf(prepared), plannedBundle(prepared, version, null))
    expect(proof('1.0.1').unreached).toMatchObject([
      {
        native: { platform: 'ios', version: '1.0.5' },
        refusal: { code: 'disable_auto_update_under_native' },
      },
    ])
    expect([proof('1.0.1').refused.size, proof('1.0.6').unreached]).toEqual([0, []])
    expect(reachesAsMany(proof('1.0.6'), proof('1.0.1'))).toBe(true)
    expect(reachesAsMany(proof('1.0.1'), proof('1.0.6'))).toBe(false)
  })

  it('a key and a minimum belong to the bundle', async () => {
    const prepared = await (await shippedWorld()).prepared()
    const key = { keyId: 'MIIBCgKCAQEAqJikYizo' } as Prepared['key']
    expect(plannedBundle({ ...prepared, key }, '1.0.1', '1.0.0')).toMatchObject({
      keyId: 'MIIBCgKCAQEAqJikYizo',
      minNative: '1.0.0',
      fingerprints: { ios: expect.any(String), android: expect.any(String) },
    })
  })
})

describe('pointers', () => {
  const move = (fingerprint: string | null, newest: boolean): Move =>
    ({ kind: 'move', platform: 'ios', target: { fingerprint, newest, serves: null } }) as unknown as Move

  it.each([
    ['the newest lane moves the platform too', move('a', true), ['a', null]],
    ['an older lane moves alone', move('a', false), ['a']],
    ['no lanes, one pointer', move(null, true), [null]],
  ])('%s', (_what, given, fingerprints) => {
    expect(laneChanges([given], '1.0.1', 'c').map(({ fingerprint }) => fingerprint)).toEqual(fingerprints)
  })
})

it('the audience of a move is the builds of its lane, or those that fit', async () => {
  const prepared = await (await shippedWorld()).prepared()
  const [ios] = movesOf(prepared)
  if (ios === undefined) throw new Error('ios moves')
  expect(audienceOf(ios, prepared.state)).toMatchObject([{ platform: 'ios', version: '1.0.0', build: '1' }])
  const unlaned = { ...ios, target: { ...ios.target, fingerprint: null } }
  expect(audienceOf(unlaned, prepared.state)).toHaveLength(1)
  const retired = prepared.state.natives.map((build) => ({ ...build, retired: true }))
  expect(audienceOf(ios, { ...prepared.state, natives: retired })).toEqual([])
})

it.each([
  [{ kind: 'update', bundle: '1.0.1' }, 'gets 1.0.1'],
  [{ kind: 'revert' }, 'goes back to the builtin bundle'],
  [{ kind: 'blocked', because: 'it is below', code: 'c' }, 'it is below (c)'],
])('a decision in words: %j', (decision, text) => {
  expect(refusalText(decision as never)).toBe(text)
})

it('who is in danger is named', () => {
  expect(endangeredText({ endangered: ['ios 1+1', 'android 1+1'] } as never)).toBe(
    'one bundle serves the whole channel, and ios 1+1, android 1+1 would get it and cannot run it',
  )
})
