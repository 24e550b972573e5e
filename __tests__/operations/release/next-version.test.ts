import { describe, expect, it } from 'vitest'
import { nextVersion, type VersionQuestion } from '../../../src/operations/release/next-version.ts'
import { aNativeBuild } from '../../helpers/a-release.ts'
import { shippedWorld } from '../../helpers/operation-world.ts'

const facts = (version: string) => ({ version }) as VersionQuestion['state']['bundles'][number]

async function next(
  but: Partial<VersionQuestion> & { readonly burnt?: readonly string[] } = {},
  command: Partial<Parameters<typeof nextVersion>[0]> = {},
  tags: readonly string[] = [],
) {
  const world = await shippedWorld()
  for (const tag of tags) world.repo.git('tag', tag)
  const context = await world.prepared()
  const asked: string[] = []
  const isTaken = async (version: string): Promise<boolean> => {
    asked.push(version)
    return but.burnt?.includes(version) ?? false
  }
  const state = { bundles: [], natives: [aNativeBuild('1.0.0', '1', 'a')] }
  const question = { backend: { isTaken }, state, plans: [], taken: [], ...but }
  const version = await nextVersion({ versionPolicy: 'patch', version: null, ...command }, context, question)
  return { version, asked }
}

describe('the name of the next bundle', () => {
  it('follows the highest of bundles, native builds and tags', async () => {
    expect((await next()).version).toBe('1.0.1')
    expect((await next({ state: { bundles: [facts('1.2.0')], natives: [] } })).version).toBe('1.2.1')
    expect((await next({}, {}, ['v1.5.0', 'other-9.0.0'])).version).toBe('1.5.1')
    expect((await next({}, { versionPolicy: 'minor' })).version).toBe('1.1.0')
  })

  it('is none that was found used up, and none that no list shows', async () => {
    expect((await next({ taken: ['1.0.1'] })).version).toBe('1.0.2')
    expect(await next({ burnt: ['1.0.1', '1.0.2'] })).toEqual({
      version: '1.0.3',
      asked: ['1.0.1', '1.0.2', '1.0.3'],
    })
  })

  it('one that was given stays, used up or not', async () => {
    expect((await next({ burnt: ['2.0.0'] }, { version: '2.0.0' })).version).toBe('2.0.0')
    const known = { bundles: [facts('2.0.0')], natives: [] }
    expect(await next({ state: known }, { version: '2.0.0' })).toEqual({ version: '2.0.0', asked: [] })
  })

  it('a hotfix continues the line that it is for', async () => {
    const fits = [aNativeBuild('1.0.0', '1', 'a')]
    const move = {
      kind: 'move',
      platform: 'android',
      verdict: { verdict: 'ota', fits },
      target: { newest: false, serves: '1.0.4' },
    }
    const state = { bundles: [facts('1.0.4'), facts('2.3.0')], natives: [] }
    expect((await next({ state, plans: [move] as never })).version).toBe('1.0.5')
    const newest = { ...move, target: { ...move.target, newest: true } }
    expect((await next({ state, plans: [newest] as never })).version).toBe('2.3.1')
  })

  it.each([
    [{ version: 'x' }, /must be semver/],
    [{ versionPolicy: 'manual' as const }, /wants a version/],
  ])('%j is an error of the input', async (command, why) => {
    await expect(next({}, command)).rejects.toMatchObject({
      code: 'INPUT_INVALID',
      message: expect.stringMatching(why),
    })
  })
})
