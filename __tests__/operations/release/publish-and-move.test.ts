import { describe, expect, it } from 'vitest'
import type { Backend } from '../../../src/backend/backend.ts'
import type { Move } from '../../../src/operations/release/prove.ts'
import { publishAndMove } from '../../../src/operations/release/publish-and-move.ts'
import { aRelease } from '../../helpers/a-release.ts'
import { shippedWorld } from '../../helpers/operation-world.ts'

/** The calls of a run that writes, in order, over the real backend; one of them may fail. */
async function writes(failing: string | null = null) {
  const world = await shippedWorld()
  const prepared = await world.prepared()
  const calls: string[] = []
  const watched = new Proxy(prepared.backend, {
    get: (target, name: keyof Backend) => {
      const member = target[name]
      if (typeof member !== 'function') return member
      return (...args: readonly unknown[]) => {
        calls.push(name)
        if (name === failing) throw new Error('killed')
        return (member as (...words: readonly unknown[]) => unknown).apply(target, [...args])
      }
    },
  })
  const going = prepared.plans.filter((plan): plan is Move => plan.kind === 'move')
  const created = new Set<string>()
  const progress = { taken: [], created, started: new Set<never>() }
  const work = publishAndMove(
    { ...prepared, backend: watched },
    aRelease('1.0.1'),
    { going, platforms: [], channels: [prepared], progress },
    world.command(),
    world.ports,
  )
  const ended = await work.then(
    (published) => published.version,
    (error: Error) => error.message,
  )
  return { calls, ended, created, state: await prepared.backend.state('production') }
}

describe('what a release writes', () => {
  it('payload, settings, pointer: in this order', async () => {
    const { calls, ended, created, state } = await writes()
    expect([calls, ended, [...created]]).toEqual([['publish', 'configure', 'move'], '1.0.1', ['1.0.1']])
    expect(
      state.lanes.find(({ platform, fingerprint }) => platform === 'ios' && fingerprint === null)?.bundle
        ?.version,
    ).toBe('1.0.1')
  })

  it.each(['publish', 'configure', 'move'])('killed at %s: devices have what they had', async (call) => {
    const { ended, state } = await writes(call)
    expect(ended).toBe('killed')
    expect(state.lanes.filter(({ bundle }) => bundle !== null)).toEqual([])
  })
})
