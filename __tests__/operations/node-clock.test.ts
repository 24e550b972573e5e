import { expect, it } from 'vitest'
import { nodeClock } from '../../src/operations/node-clock.ts'

it('is the clock of the machine, and waits at least as long as it is told', async () => {
  const before = Date.now()
  await nodeClock.sleep(20)
  const now = nodeClock.now().getTime()
  expect(now).toBeGreaterThanOrEqual(before + 19)
  expect(now).toBeLessThanOrEqual(Date.now())
})
