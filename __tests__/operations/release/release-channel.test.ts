import { describe, expect, it } from 'vitest'
import type { Backend } from '../../../src/backend/backend.ts'
import { UpdateError } from '../../../src/core/update-error.ts'
import type { CommandOf } from '../../../src/operations/command.ts'
import { buildRelease } from '../../../src/operations/release/build-release.ts'
import { releaseChannel } from '../../../src/operations/release/release-channel.ts'
import { shippedWorld } from '../../helpers/operation-world.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'

/** A release over the real backend, one of whose calls loses its first races. */
async function raced(
  losing: keyof Backend,
  times: number,
  { options = {}, taken }: { options?: Partial<CommandOf<'release'>>; taken?: string } = {},
) {
  const world = await shippedWorld()
  const command = world.command(options)
  const prepared = await world.prepared(options)
  let calls = 0
  const backend = new Proxy(prepared.backend, {
    get: (target, name: keyof Backend) => {
      const member = target[name]
      if (name !== losing || typeof member !== 'function') return member
      return async (...args: readonly unknown[]) => {
        calls += 1
        if (calls <= times) throw new UpdateError('CONFLICT', 'another run was first', taken ? { taken } : {})
        return (member as (...words: readonly unknown[]) => unknown).apply(target, [...args])
      }
    },
  })
  const built = await buildRelease([prepared], command, tempFolder(), world.ports)
  const progress = { taken: [] as string[], created: new Set<string>(), started: new Set<never>() }
  const ended = await releaseChannel(
    { channels: [{ ...prepared, backend }], index: 0, built, progress },
    command,
    world.ports,
  ).catch((error: UpdateError) => error)
  return { ended, calls, progress, state: await prepared.backend.state('production') }
}

describe('a lost race', () => {
  it.each(['publish', 'configure', 'move'] as const)('at %s starts over from the new state', async (call) => {
    const { ended, calls, progress, state } = await raced(call, 3)
    expect(ended).toMatchObject({ facts: { outcome: 'published', version: '1.0.1', delivery: 'simulated' } })
    expect([calls, [...progress.created]]).toEqual([4, ['1.0.1']])
    expect(state.bundles.map(({ version }) => version)).toEqual(['1.0.1'])
  })

  it('for a name takes the next one', async () => {
    const { ended, progress } = await raced('publish', 1, { taken: '1.0.1' })
    expect(ended).toMatchObject({ bundle: '1.0.2', facts: { outcome: 'published', version: '1.0.2' } })
    expect(progress.taken).toEqual(['1.0.1'])
  })

  it('for a name that was given is the end', async () => {
    const { ended, calls } = await raced('publish', 1, { options: { version: '1.0.7' } })
    expect([ended, calls]).toEqual([expect.objectContaining({ code: 'CONFLICT' }), 1])
  })

  it('that never ends is told', async () => {
    const { ended, calls } = await raced('move', 100)
    expect([ended, calls]).toEqual([expect.objectContaining({ code: 'CONFLICT' }), 8])
  })
})
