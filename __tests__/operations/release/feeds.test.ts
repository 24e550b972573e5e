import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { CiEvent } from '../../../src/core/ci-event.ts'
import { parseChannels } from '../../../src/operations/config/parse-channels.ts'
import { nodeExec } from '../../../src/operations/node-exec.ts'
import { configuredChannels, feedsOf } from '../../../src/operations/release/feeds.ts'
import { openRepository } from '../../../src/project/git/repository.ts'
import { silentPorts } from '../../helpers/detection-repo.ts'
import { fixtureRepo } from '../../helpers/fixture-repo.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'

const channels = parseChannels({
  production: { from: { branch: 'main' } },
  hotfix: { from: { branch: 'release/**' } },
  tagged: { from: { tag: 'v*' } },
  both: { from: { branch: 'release/both' } },
  'pr-{number}': { from: 'pull_request' },
})
const repository = async () => {
  const repo = fixtureRepo(join(tempFolder(), 'notes'))
  return { repo, opened: await openRepository(nodeExec, repo.folder, process.env) }
}
const ports = (event: Partial<CiEvent> | null) => ({ ...silentPorts(), event: event as CiEvent | null })

describe('where a commit goes', () => {
  it.each([
    ['the branch that is checked out', null, null, 'production', 'main'],
    ['the branch of the event', null, { branch: 'release/1.x/fix', tag: null }, 'hotfix', 'release/1.x/fix'],
    ['the tag of the event', null, { branch: null, tag: 'v1.0.0' }, 'tagged', null],
    ['the channel that was named', 'tagged', { branch: 'main', tag: null }, 'tagged', 'main'],
    [
      'a named channel that the config does not have',
      'other',
      { branch: 'main', tag: null },
      'other',
      'main',
    ],
    [
      'every channel that was named, each once',
      'x,tagged,x',
      { branch: 'main', tag: null },
      'x,tagged',
      'main',
    ],
    [
      'every channel of the branch, in the order of the config',
      null,
      { branch: 'release/both', tag: null },
      'hotfix,both',
      'release/both',
    ],
  ] as const)('%s', async (_what, named, event, expected, branch) => {
    const { opened } = await repository()
    const feeds = await feedsOf(named?.split(',') ?? [], channels, opened, ports(event))
    expect(feeds.map(({ channel }) => channel.name).join()).toBe(expected)
    expect(feeds.map((feed) => feed.branch)).toEqual(feeds.map(() => branch))
  })

  it.each([
    [
      'a branch',
      { branch: 'topic', tag: null },
      /branch topic feeds no channel; channels: production \(branch main\)/,
    ],
    ['a tag', { branch: null, tag: 'x' }, /tag x feeds no channel/],
    ['a detached HEAD', { branch: null, tag: null }, /a detached HEAD feeds no channel/],
  ])('%s that feeds nothing is told, with what does', async (_what, event, why) => {
    const { opened } = await repository()
    await expect(feedsOf([], channels, opened, ports(event))).rejects.toThrow(why)
  })

  it('without channels the default branch feeds a public production', async () => {
    const { repo, opened } = await repository()
    const empty = { path: null, appId: null, channels: [], values: {} }
    const usual = (branch: string) => [
      {
        name: 'production',
        from: { kind: 'branch', pattern: branch },
        settings: { strategy: 'minor', defaultFor: ['ios'] },
      },
    ]
    expect(await configuredChannels(empty, opened, ['ios'], ports(null))).toEqual(usual('main'))
    repo.git('branch', '-m', 'main', 'trunk')
    expect(await configuredChannels(empty, opened, ['ios'], ports(null))).toEqual(usual('trunk'))
    expect(await configuredChannels(empty, opened, ['ios'], ports({ defaultBranch: 'dev' }))).toEqual(
      usual('dev'),
    )
    expect(await configuredChannels({ ...empty, channels }, opened, ['ios'], ports(null))).toBe(channels)
  })
})
