import { describe, expect, it } from 'vitest'
import { operationWorld, shippedWorld } from '../helpers/operation-world.ts'

describe('what a release would do', () => {
  it('nothing was recorded yet: both platforms wait, and the way out is a line to paste', async () => {
    const { outcome, platforms, next } = await operationWorld().plan()
    expect([outcome, ...platforms.map((each) => each.outcome)]).toEqual(['held', 'held', 'held'])
    expect(next.map(({ line }) => line)).toEqual([
      'capacitor-ota native --platform ios --version 1.0.0 --build 100 --commit <ref>',
      'capacitor-ota native --platform android --version 1.0.0 --build 100 --commit <ref>',
    ])
  })

  it('a change of the web app goes over the air, and is there already when it was released', async () => {
    const world = await shippedWorld()
    expect(await world.plan()).toMatchObject({
      outcome: 'published',
      version: '1.0.1',
      previousVersion: null,
    })
    await world.release()
    expect(await world.plan()).toMatchObject({
      outcome: 'unchanged',
      version: '1.0.1',
      previousVersion: '1.0.1',
    })
  })

  it('ask 30: a bundle that a newer binary does not take is replaced, as the release does', async () => {
    const world = await shippedWorld()
    await world.release()
    await world.native({ platform: 'ios', version: '1.0.5', build: '2' })
    const { version, platforms } = await world.plan()
    expect([version, ...platforms.map(({ outcome }) => outcome)]).toEqual(['1.0.6', 'published', 'published'])
    expect(await world.release()).toMatchObject({ outcome: 'published', version: '1.0.6' })
    expect(await world.plan()).toMatchObject({ outcome: 'unchanged', version: '1.0.6' })
    expect(await world.release()).toMatchObject({ outcome: 'unchanged', version: '1.0.6' })
  })

  it('an older commit is superseded', async () => {
    const world = await shippedWorld()
    await world.release()
    world.repo.git('checkout', '--quiet', 'HEAD~1')
    expect(await world.plan({ channel: ['production'] })).toMatchObject({
      outcome: 'superseded',
      version: '1.0.1',
    })
  })

  it('ask 4: one platform goes and the other waits', async () => {
    const world = await shippedWorld()
    world.repo.edit('android/variables.gradle', 'minSdkVersion = ', 'minSdkVersion = 9')
    world.repo.commit('feat: newer phones')
    const { outcome, releaseType, platforms, next, commit } = await world.plan()
    expect([outcome, releaseType, ...platforms.map((each) => each.outcome)]).toEqual([
      'held',
      'mixed',
      'published',
      'held',
    ])
    expect(platforms[1]?.because).toBe(
      'a native build must come first: android/variables.gradle changed (minSdkVersion)',
    )
    expect(next[0]?.line).toBe(
      `capacitor-ota native --platform android --version 1.0.1 --build 2 --commit ${commit.slice(0, 12)}`,
    )
  })

  it('a version that no device would take is refused', async () => {
    const world = await shippedWorld()
    const { outcome, platforms } = await world.plan({ version: '2.0.0' })
    expect(outcome).toBe('refused')
    expect(platforms[0]?.because).toContain('disable_auto_update_to_major')
  })

  it('writes nothing', async () => {
    const world = await shippedWorld()
    const before = world.repo.git('status', '--porcelain')
    await world.plan()
    expect(world.repo.git('status', '--porcelain')).toBe(before)
    expect((await world.plan()).channelChanges[0]).toContain('channel production is created')
  })
})
