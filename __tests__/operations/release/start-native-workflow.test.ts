import { expect, it } from 'vitest'
import type { Platform } from '../../../src/core/platform.ts'
import { startNativeWorkflow } from '../../../src/operations/release/start-native-workflow.ts'

const waits = (platform: string, verdict = 'native') => ({ kind: 'hold', platform, verdict: { verdict } })
const both = [waits('ios'), waits('android')]
const holding = (...platforms: readonly string[]) => [{ commit: 'c', platforms }]
const plain = {
  platforms: both as unknown[],
  held: [] as unknown[],
  /** What a second channel of the run waits for, and has waited for. */
  other: null as { platforms: unknown[]; held: unknown[] } | null,
  before: [] as Platform[],
  workflow: 'native.yml' as string | null,
  event: { branch: 'main', tag: null } as object | null,
  feedBranch: null as string | null,
  dispatches: true,
}

async function started(but: Partial<typeof plain>): Promise<readonly string[]> {
  const { platforms, held, other, before, workflow, event, feedBranch, dispatches } = { ...plain, ...but }
  const said: string[] = []
  const dispatchWorkflow = async (file: string, ref: string, inputs: object) =>
    void said.push(`${file} at ${ref} ${JSON.stringify(inputs)}`)
  const channel = (plans: unknown[], waiting: unknown[]) => ({
    commit: 'c',
    feed: { branch: feedBranch },
    state: { held: waiting },
    plans,
  })
  const channels = [
    channel(platforms, held),
    ...(other === null ? [] : [channel(other.platforms, other.held)]),
  ]
  await startNativeWorkflow(
    channels as never,
    new Set(before),
    { nativeWorkflow: workflow } as never,
    {
      forge: { name: 'git', dispatchWorkflow: dispatches ? dispatchWorkflow : null },
      event,
      log: { warn: (text: string) => said.push(text) },
    } as never,
  )
  return said
}

it.each<[string, Partial<typeof plain>, readonly string[]]>([
  ['once for all platforms that wait', {}, ['native.yml at main {"commit":"c","platforms":"ios,android"}']],
  [
    'at a tag',
    { event: { branch: null, tag: 'v1' } },
    ['native.yml at v1 {"commit":"c","platforms":"ios,android"}'],
  ],
  [
    'at the branch of the channel, outside of CI',
    { event: null, feedBranch: 'main' },
    ['native.yml at main {"commit":"c","platforms":"ios,android"}'],
  ],
  ['never for a commit that waits already', { held: holding('ios', 'android') }, []],
  [
    'for the platform that did not wait yet',
    { held: holding('ios') },
    ['native.yml at main {"commit":"c","platforms":"android"}'],
  ],
  [
    'once for all channels of the run',
    { platforms: [waits('ios')], other: { platforms: both, held: [] } },
    ['native.yml at main {"commit":"c","platforms":"ios,android"}'],
  ],
  [
    'not for what another channel of the run waits for already',
    { platforms: [waits('ios')], other: { platforms: [waits('ios')], held: holding('ios') } },
    [],
  ],
  ['not for what this run has started', { before: ['ios', 'android'] }, []],
  [
    'again for another commit',
    { held: [{ commit: 'b', platforms: ['ios'] }], platforms: [waits('ios')] },
    ['native.yml at main {"commit":"c","platforms":"ios"}'],
  ],
  ['never for a platform that nobody recorded', { platforms: [waits('ios', 'unknown')] }, []],
  ['never unless it is asked for', { workflow: null }, []],
  ['never where nothing waits', { platforms: [{ ...waits('ios'), kind: 'move' }] }, []],
  [
    'nowhere to start it: says so',
    { dispatches: false },
    ['native.yml was not started: git cannot start workflows'],
  ],
  ['no branch: says so', { event: null }, ['native.yml was not started: no branch or tag is checked out']],
])('starts %s', async (_what, but, said) => {
  expect(await started(but)).toEqual(said)
})
