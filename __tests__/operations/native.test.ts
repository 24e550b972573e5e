import { describe, expect, it } from 'vitest'
import { operationWorld } from '../helpers/operation-world.ts'

describe('recording a native build', () => {
  it('of every platform, or of one; once', async () => {
    const world = operationWorld()
    const first = await world.native({ version: '1.0.0', build: '1' })
    expect(first.builds.map(({ native, state }) => [native.platform, native.build, state])).toEqual([
      ['ios', '1', 'created'],
      ['android', '1', 'created'],
    ])
    const again = await world.native({ platform: 'ios', version: '1.0.0', build: '1' })
    expect(again.builds.map(({ state }) => state)).toEqual(['exists'])
    expect(again.next[0]?.line).toBe('capacitor-ota plan')
  })

  it('dry-run says what it would, and records nothing', async () => {
    const world = operationWorld()
    await world.native({ dryRun: true, version: '1.0.0', build: '1' })
    expect((await world.plan()).platforms[0]?.verdict.verdict).toBe('unknown')
  })

  it('a platform that the app does not have says which it has', async () => {
    await expect(operationWorld().native({ platform: 'electron' })).rejects.toMatchObject({
      code: 'INPUT_INVALID',
      hint: expect.stringContaining('Its platforms: ios, android'),
    })
  })
})

describe('retiring one', () => {
  it('takes it out of service', async () => {
    const world = operationWorld()
    await world.native({ version: '1.0.0', build: '1' })
    const named = { platform: 'ios', version: '1.0.0', build: '1', retire: true } as const
    expect((await world.native({ ...named, dryRun: true })).builds[0]?.state).toBe('retired')
    expect((await world.plan()).platforms[0]?.verdict.verdict).toBe('ota')
    expect((await world.native(named)).builds[0]).toMatchObject({
      state: 'retired',
      native: { retired: true },
    })
    expect((await world.plan()).platforms[0]?.verdict.verdict).toBe('unknown')
  })

  it.each([
    [{ retire: true, version: '1.0.0', build: '1' }, /wants --platform, --version and --build/],
    [
      { retire: true, platform: 'ios', version: '9.0.0', build: '1' } as const,
      /ios 9\.0\.0\+1 of com\.example\.notes is not recorded/,
    ],
  ])('%j is refused', async (options, why) => {
    const world = operationWorld()
    await world.native({ version: '1.0.0', build: '1' })
    await expect(world.native(options)).rejects.toThrow(why)
  })
})
