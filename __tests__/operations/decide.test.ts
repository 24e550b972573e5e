import { expect, it } from 'vitest'
import { decide } from '../../src/operations/decide.ts'
import { commandWith } from '../helpers/command.ts'
import { shippedWorld } from '../helpers/operation-world.ts'

it('is the plan, by another name, and builds nothing', async () => {
  const world = await shippedWorld()
  world.repo.write('build.mjs', 'throw new Error("built")')
  const command = commandWith('decide', { workingDirectory: world.repo.folder, store: world.store })
  const { verb: _verb, ...decided } = await decide(command, world.ports)
  const { verb, ...planned } = await world.plan()
  expect(verb).toBe('plan')
  expect(decided).toEqual(planned)
  expect(decided.releaseType).toBe('ota')
})
