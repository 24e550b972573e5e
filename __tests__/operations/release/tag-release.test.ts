import { expect, it } from 'vitest'
import { tagRelease } from '../../../src/operations/release/tag-release.ts'

async function tagged(
  but: { tag?: string | null; outcome?: string; commit?: string | null; forge?: null } = {},
): Promise<readonly string[]> {
  const { tag = 'v{version}', outcome = 'published', commit = 'ours' } = but
  const said: string[] = []
  const forge = {
    createTag: async ({ name, commit: at }: { name: string; commit: string }) =>
      void said.push(`${name} at ${at}`),
  }
  const bundles = commit === null ? [] : [{ version: '1.0.1', commit }]
  await tagRelease(
    { commit: 'ours', state: { bundles } } as never,
    '1.0.1',
    [{ outcome }] as never,
    { tag } as never,
    { forge: but.forge === null ? null : forge, log: { warn: (text: string) => said.push(text) } } as never,
  )
  return said
}

it.each([
  ['what was published', {}, ['v1.0.1 at ours']],
  ['a new bundle', { commit: null }, ['v1.0.1 at ours']],
  ['what was there, for a run that was killed before', { outcome: 'unchanged' }, ['v1.0.1 at ours']],
  ['by a pattern', { tag: 'web-{version}' }, ['web-1.0.1 at ours']],
  ['nothing, unless it is asked for', { tag: null }, []],
  ['nothing that waits', { outcome: 'held' }, []],
  ['no bundle of another commit', { outcome: 'relinked', commit: 'theirs' }, []],
  [
    'nothing without a code host, and says so',
    { forge: null },
    ['no code host is known here: nothing was tagged'],
  ],
])('tags %s', async (_what, but, said) => {
  expect(await tagged(but)).toEqual(said)
})
