import { expect, it } from 'vitest'
import { startNativeWorkflow } from '../../../src/operations/release/start-native-workflow.ts'

const waits = (platform: string, verdict = 'native') => ({ platform, outcome: 'held', verdict: { verdict } })
const both = [waits('ios'), waits('android')]
const plain = {
  platforms: both as unknown[],
  held: [] as unknown[],
  workflow: 'native.yml' as string | null,
  event: { branch: 'main', tag: null } as object | null,
  feedBranch: null as string | null,
  dispatches: true,
}

async function started(but: Partial<typeof plain>): Promise<readonly string[]> {
  const { platforms, held, workflow, event, feedBranch, dispatches } = { ...plain, ...but }
  const said: string[] = []
  const dispatchWorkflow = async (file: string, ref: string, inputs: object) =>
    void said.push(`${file} at ${ref} ${JSON.stringify(inputs)}`)
  await startNativeWorkflow(
    { commit: 'c', feed: { branch: feedBranch }, state: { held } } as never,
    platforms as never,
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
  ['never for a commit that waits already', { held: [{ commit: 'c' }] }, []],
  [
    'again for another commit',
    { held: [{ commit: 'b' }], platforms: [waits('ios')] },
    ['native.yml at main {"commit":"c","platforms":"ios"}'],
  ],
  ['never for a platform that nobody recorded', { platforms: [waits('ios', 'unknown')] }, []],
  ['never unless it is asked for', { workflow: null }, []],
  ['never where nothing waits', { platforms: [{ ...waits('ios'), outcome: 'published' }] }, []],
  [
    'nowhere to start it: says so',
    { dispatches: false },
    ['native.yml was not started: git cannot start workflows'],
  ],
  ['no branch: says so', { event: null }, ['native.yml was not started: no branch or tag is checked out']],
])('starts %s', async (_what, but, said) => {
  expect(await started(but)).toEqual(said)
})
