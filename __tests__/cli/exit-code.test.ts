import { expect, it } from 'vitest'
import { exitCodeOf } from '../../src/cli/exit-code.ts'
import type { Outcome } from '../../src/core/outcome.ts'
import type { Command } from '../../src/operations/command.ts'
import type { Result } from '../../src/operations/result.ts'

const released = (outcome: Outcome, ...platforms: readonly Outcome[]) => {
  const facts = { outcome, platforms: platforms.map((each) => ({ outcome: each })) }
  return { verb: 'release', ...facts, channels: [facts] } as unknown as Result
}
/** Two channels; of each platform the most urgent outcome is that of the run. */
const onTwo = (first: Outcome, second: Outcome) =>
  ({ ...released(first, first), channels: [released(first, first), released(second, second)] }) as Result
const failing = (...failOn: readonly Outcome[]) => ({ verb: 'release', failOn }) as unknown as Command

it.each<[string, Result, Command, number]>([
  ['published', released('published', 'published'), failing(), 0],
  ['held', released('held', 'held'), failing(), 0],
  ['refused', released('refused', 'refused'), failing(), 1],
  ['an outcome that fail-on names', released('held', 'held'), failing('held'), 10],
  [
    'an outcome of one platform that fail-on names',
    released('held', 'published', 'held'),
    failing('published'),
    10,
  ],
  ['an outcome of one channel that fail-on names', onTwo('held', 'published'), failing('published'), 10],
  ['no outcome of any channel that fail-on names', onTwo('held', 'published'), failing('superseded'), 0],
  ['refused ranks above fail-on', released('refused', 'refused'), failing('refused'), 1],
  ['another outcome than fail-on names', released('published', 'published'), failing('held'), 0],
  [
    'a server without faults',
    { verb: 'conform', checks: [{ faults: [] }] } as unknown as Result,
    failing(),
    0,
  ],
  [
    'a server with faults',
    { verb: 'conform', checks: [{ faults: [{}] }] } as unknown as Result,
    failing(),
    1,
  ],
  ['everything else', { verb: 'native' } as unknown as Result, failing(), 0],
])('%s', (_what, result, command, code) => {
  expect(exitCodeOf(result, command)).toBe(code)
})
