import { expect, it } from 'vitest'
import { inParallel } from '../../src/storage/in-parallel.ts'

const turn = () => new Promise<void>((done) => setImmediate(done))

it('results stand in the order of the items, whoever ends first', async () => {
  const work = async (item: number) => {
    for (let left = item; left > 0; left -= 1) await turn()
    return item * 10
  }
  expect(await inParallel([5, 1, 3, 0], 2, work)).toEqual([50, 10, 30, 0])
})

it.each([
  [1, 1],
  [4, 4],
  [50, 12],
])('with a limit of %d never more than %d of twelve are under way', async (limit, most) => {
  let [now, peak] = [0, 0]
  await inParallel(Array.from({ length: 12 }), limit, async () => {
    now += 1
    peak = Math.max(peak, now)
    await turn()
    now -= 1
  })
  expect(peak).toBe(most)
})

it('nothing to do is done at once', async () => {
  expect(await inParallel([], 8, turn)).toEqual([])
})

it('after a failure nothing more is started, and the failure is what is thrown', async () => {
  const started: number[] = []
  const ended = inParallel([0, 1, 2, 3, 4, 5], 2, async (item) => {
    started.push(item)
    await turn()
    if (item === 1) throw new Error('item 1')
  })
  await expect(ended).rejects.toThrow('item 1')
  await turn()
  await turn()
  expect(started.length).toBeLessThanOrEqual(3)
})
