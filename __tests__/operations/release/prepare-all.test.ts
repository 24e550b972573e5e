import { expect, it } from 'vitest'
import { parseChannels } from '../../../src/operations/config/parse-channels.ts'
import { openRun } from '../../../src/operations/release/open-run.ts'
import { prepareAll } from '../../../src/operations/release/prepare-all.ts'
import { type OperationWorld, shippedWorld } from '../../helpers/operation-world.ts'

const main = { from: { branch: 'main' } }
const everybody = { ...main, default: ['ios', 'android'] }
const config = (channels: object) => ({
  path: null,
  appId: null,
  channels: parseChannels(channels),
  values: {},
})

async function prepared(world: OperationWorld, channels: object) {
  const command = world.command({ configFile: config(channels) })
  return prepareAll(await openRun(command, world.ports), command)
}

it('every channel that the branch feeds is read, with its own platforms', async () => {
  const found = await prepared(await shippedWorld(), {
    'ios-live': { ...main, platforms: ['ios'] },
    'android-live': { ...main, platforms: ['android'] },
    old: { from: { branch: 'release/**' } },
  })
  expect(found.map(({ channel, plans }) => [channel, plans.map(({ platform }) => platform)])).toEqual([
    ['ios-live', ['ios']],
    ['android-live', ['android']],
  ])
})

it('what is wrong with any channel is told at once', async () => {
  const world = await shippedWorld()
  await world.release({ configFile: config({ production: { ...everybody, strategy: 'patch' } }) })
  const faulty = prepared(world, {
    production: { ...everybody, strategy: 'major' },
    first: { ...main, strategy: 'metadata' },
    second: { ...main, strategy: 'metadata' },
  })
  await expect(faulty).rejects.toMatchObject({
    code: 'INPUT_INVALID',
    message: expect.stringMatching(
      /^the config would loosen the channel:\nstrategy of production.*\nchannel first has strategy metadata.*\nchannel second has strategy metadata/,
    ),
    hint: expect.stringMatching(/^Run once with --allow-loosen.*\nName the lowest native version.*1\.0\.0$/),
  })
})

it('a plan says what would be loosened, and ends', async () => {
  const world = await shippedWorld()
  await world.release({ configFile: config({ production: { ...everybody, strategy: 'patch' } }) })
  const { warnings } = await world.plan({
    configFile: config({ production: { ...everybody, strategy: 'major' } }),
  })
  expect(warnings.join()).toContain('loosens: strategy of production')
})
