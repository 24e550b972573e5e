import { expect, it } from 'vitest'
import { aCommit, aNote, aRow, capgoWorld } from '../../helpers/capgo-world.ts'

const held = (version: string) => ({
  version,
  commit: aCommit,
  platforms: ['android' as const],
  since: '2026-01-31T12:00:00.000Z',
})

it('what waits stands in the comments of its bundles, is read back, and goes', async () => {
  const { cloud, capgo } = await capgoWorld()
  cloud.bundles.push(
    aRow('1.0.1', { comment: `${aNote('a')}; hello` }),
    aRow('1.0.2', { id: 2, comment: 'mine' }),
  )
  const revision = await capgo.configure('production', {}, null)
  await capgo.move('production', [], revision, [held('1.0.1')])
  expect(cloud.bundles.map(({ comment }) => comment)).toEqual([
    `${aNote('a')}; held production android 2026-01-31T12:00:00.000Z; hello`,
    'mine',
  ])
  expect([(await capgo.state('production')).held, (await capgo.state('beta')).held]).toEqual([
    [held('1.0.1')],
    [],
  ])
  const writes = () => cloud.calls.filter((call) => call === 'POST /bundle/metadata').length
  const before = writes()
  await capgo.move('production', [], revision, [held('1.0.1')])
  await capgo.move('production', [], revision)
  expect(writes()).toBe(before)
  await capgo.move('production', [], revision, [])
  expect(cloud.bundles[0]?.comment).toBe(`${aNote('a')}; hello`)
})

it('another channel keeps what waits for it', async () => {
  const { cloud, capgo } = await capgoWorld()
  cloud.bundles.push(aRow('1.0.1', { comment: aNote('a') }))
  for (const name of ['production', 'beta']) {
    const revision = await capgo.configure(name, {}, null)
    await capgo.move(name, [], revision, [held('1.0.1')])
  }
  const { revision } = await capgo.state('beta')
  await capgo.move('beta', [], revision, [])
  expect([(await capgo.state('production')).held.length, (await capgo.state('beta')).held.length]).toEqual([
    1, 0,
  ])
})
