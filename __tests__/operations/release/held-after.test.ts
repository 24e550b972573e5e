import { expect, it } from 'vitest'
import type { Held } from '../../../src/core/channel.ts'
import { heldAfter } from '../../../src/operations/release/held-after.ts'
import type { Prepared } from '../../../src/operations/release/prepare.ts'
import { stillClock } from '../../helpers/a-release.ts'
import { silentPorts } from '../../helpers/detection-repo.ts'

const entry = (version: string, ...platforms: Held['platforms']): Held => ({
  version,
  commit: 'c',
  platforms,
  since: '2026-01-01T00:00:00Z',
})
const after = (before: readonly Held[], waiting: Held['platforms'], gone: Held['platforms']) =>
  heldAfter({ state: { held: before }, commit: 'c' } as unknown as Prepared, '1.0.2', waiting, gone, {
    ...silentPorts(),
    clock: stillClock,
  })

it.each<[string, readonly Held[], Held['platforms'], Held['platforms'], readonly Held[]]>([
  ['nothing waits', [], [], ['ios'], []],
  [
    'one platform waits',
    [],
    ['android'],
    ['ios'],
    [{ ...entry('1.0.2', 'android'), since: '2026-01-31T12:00:00.000Z' }],
  ],
  [
    'repeated: nothing changes, not even the time',
    [entry('1.0.2', 'android')],
    ['android'],
    ['ios'],
    [entry('1.0.2', 'android')],
  ],
  ['what waited went out', [entry('1.0.2', 'android', 'ios')], [], ['android'], [entry('1.0.2', 'ios')]],
  ['the last platform went out', [entry('1.0.2', 'android')], [], ['android'], []],
  ['others keep waiting', [entry('1.0.1', 'ios')], [], ['ios'], [entry('1.0.1', 'ios')]],
])('%s', (_what, before, waiting, gone, expected) => {
  expect(after(before, waiting, gone)).toEqual(expected)
})

it('is bounded: the oldest leave', () => {
  const before = Array.from({ length: 20 }, (_, index) => entry(`0.0.${index}`, 'ios'))
  const left = after(before, ['android'], [])
  expect([left.length, left[0]?.version, left.at(-1)?.version]).toEqual([20, '0.0.1', '1.0.2'])
})
