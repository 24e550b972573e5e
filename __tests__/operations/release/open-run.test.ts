import { expect, it } from 'vitest'
import { parseChannels } from '../../../src/operations/config/parse-channels.ts'
import { openRun } from '../../../src/operations/release/open-run.ts'
import { operationWorld, shippedWorld } from '../../helpers/operation-world.ts'

const configFile = {
  path: null,
  appId: null,
  values: {},
  channels: parseChannels({
    'ios-live': { from: { branch: 'main' }, platforms: ['ios'] },
    'android-live': { from: { branch: 'main' }, platforms: ['android'] },
    old: { from: { branch: 'release/**' } },
  }),
}

it('a run works on every channel that its branch feeds, and knows the others', async () => {
  const world = operationWorld()
  const run = await openRun(world.command({ configFile }), world.ports)
  expect(run.feeds.map(({ channel }) => channel.name)).toEqual(['ios-live', 'android-live'])
  expect(run.channels.map(({ name }) => name)).toEqual(['ios-live', 'android-live', 'old'])
  expect([run.commit, run.manager]).toEqual([world.repo.git('rev-parse', 'HEAD'), 'npm'])
})

it('the same ledger is compared once, another anew', async () => {
  const world = await shippedWorld()
  const run = await openRun(world.command(), world.ports)
  const { natives } = await run.backend.state('production')
  const [first, again] = [run.verdicts(natives), run.verdicts([...natives])]
  expect(again).toBe(first)
  expect((await first).map(({ verdict }) => verdict)).toEqual(['ota', 'ota'])
  expect((await run.verdicts([])).map(({ verdict }) => verdict)).toEqual(['unknown', 'unknown'])
})
