import { describe, expect, it } from 'vitest'
import {
  nextSteps,
  previousVersion,
  releaseType,
  summarised,
} from '../../../src/operations/release/report.ts'
import { aNativeBuild } from '../../helpers/a-release.ts'
import { aChannelState } from '../../helpers/channel-state.ts'

const result = (outcome: string, verdict = 'ota', platform = 'android') =>
  ({ platform, outcome, verdict: { verdict } }) as never

describe('the kind of a release', () => {
  it.each([
    [['published', 'relinked'], 'ota'],
    [['unchanged'], 'ota'],
    [['held', 'held'], 'native'],
    [['published', 'held'], 'mixed'],
    [['refused'], 'none'],
    [['refused', 'held'], 'native'],
    [[], 'none'],
  ])('%j is %s', (outcomes, kind) => {
    expect(releaseType(outcomes.map((outcome) => result(outcome)))).toBe(kind)
  })

  it('its outcome is the first that a person must know', () => {
    expect(summarised([result('unchanged'), result('published'), result('held')])).toEqual({
      outcome: 'held',
      releaseType: 'mixed',
    })
  })
})

describe('what a person does next', () => {
  const natives = [aNativeBuild('1.0.0', '41', 'a'), aNativeBuild('1.0.0', '9', 'b')]
  const prepared = {
    version: '1.0.2',
    commit: 'c0ffee0123456789',
    state: aChannelState({ natives }),
  } as never

  it.each([
    ['nothing, when it went out', [result('published')], []],
    [
      'records the build in the store',
      [result('held', 'unknown')],
      ['capacitor-ota native --platform android --version 1.0.0 --build 100 --commit <ref>'],
    ],
    [
      'ships a native build under the next number, and records it by this commit',
      [result('held', 'native')],
      ['capacitor-ota native --platform android --version 1.0.2 --build 42 --commit c0ffee012345'],
    ],
    [
      'ships the first one of a platform',
      [result('held', 'native', 'ios')],
      ['capacitor-ota native --platform ios --version 1.0.2 --build <number> --commit c0ffee012345'],
    ],
    ['chooses a way out where one bundle serves all', [result('held', 'ota')], [null]],
  ])('%s', (_what, results, lines) => {
    expect(nextSteps(prepared, results as never).map(({ line }) => line)).toEqual(lines)
  })
})

it('the version before is the first that a lane serves', () => {
  const move = (serves: string | null) => ({ kind: 'move', target: { serves } })
  expect(previousVersion({ plans: [{ kind: 'hold' }, move(null), move('1.0.1')] } as never)).toBe('1.0.1')
  expect(previousVersion({ plans: [{ kind: 'hold' }] } as never)).toBeNull()
})
