import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { gitForge } from '../../src/forge/git.ts'
import { nodeExec } from '../../src/operations/node-exec.ts'
import { fixtureRepo, openRepo, type Repo } from '../helpers/fixture-repo.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

/** A clone of an empty origin; nobody is known to git in it. */
function clone(): { repo: Repo; origin: Repo; env: Record<string, string> } {
  const folder = tempFolder()
  const repo = fixtureRepo(join(folder, 'notes'))
  repo.git('clone', '--quiet', '--bare', repo.folder, join(folder, 'origin.git'))
  repo.git('remote', 'add', 'origin', join(folder, 'origin.git'))
  const env = { PATH: process.env.PATH ?? '', HOME: folder, GIT_CONFIG_NOSYSTEM: '1', EMAIL: '' }
  return { repo, origin: openRepo(join(folder, 'origin.git')), env }
}

describe('tags by plain git', () => {
  it('creates an annotated tag, pushes it, and may be repeated', async () => {
    const { repo, origin, env } = clone()
    const forge = gitForge(nodeExec, repo.folder, env)
    const tag = { name: 'v1.0.1', commit: repo.git('rev-parse', 'HEAD'), message: 'Release 1.0.1' }
    expect(await forge.createTag(tag)).toBe('created')
    expect(origin.git('cat-file', '-t', 'v1.0.1')).toBe('tag')
    expect(await forge.createTag(tag)).toBe('exists')
    expect(await forge.listTags('v')).toEqual([tag])
  })

  it('a tag that was made and not pushed is pushed by the next run', async () => {
    const { repo, origin, env } = clone()
    const tag = { name: 'v1.0.1', commit: repo.git('rev-parse', 'HEAD'), message: 'Release 1.0.1' }
    repo.git('tag', '-a', '-m', tag.message, tag.name)
    expect(await gitForge(nodeExec, repo.folder, env).createTag(tag)).toBe('exists')
    expect(origin.git('rev-parse', 'v1.0.1^{commit}')).toBe(tag.commit)
  })

  it('never moves a tag', async () => {
    const { repo, env } = clone()
    repo.git('tag', 'v1.0.1')
    repo.write('more.txt', '1')
    const commit = repo.commit('feat: more')
    await expect(
      gitForge(nodeExec, repo.folder, env).createTag({ name: 'v1.0.1', commit, message: 'x' }),
    ).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('the tag v1.0.1 is on commit'),
    })
  })

  it('a push that is refused says the way out, and no password of the remote', async () => {
    const { repo, env } = clone()
    repo.git('remote', 'set-url', 'origin', 'https://user:hunter2@127.0.0.1:9/none.git')
    const commit = repo.git('rev-parse', 'HEAD')
    const failed = gitForge(nodeExec, repo.folder, env).createTag({ name: 'v1', commit, message: 'x' })
    await expect(failed).rejects.toMatchObject({ code: 'GIT_FAILED' })
    await expect(failed).rejects.not.toMatchObject({ message: expect.stringContaining('hunter2') })
  })

  it('lists by prefix, lightweight ones and long messages too', async () => {
    const { repo, env } = clone()
    const commit = repo.git('rev-parse', 'HEAD')
    repo.git('tag', 'native/ios/1.0.0+1')
    repo.git('tag', '-a', '-m', '{\n  "a": 1\n}', 'native/android/1.0.0+1')
    repo.git('tag', 'v1')
    expect(await gitForge(nodeExec, repo.folder, env).listTags('native/')).toEqual([
      { name: 'native/android/1.0.0+1', commit, message: '{\n  "a": 1\n}' },
      { name: 'native/ios/1.0.0+1', commit, message: '' },
    ])
  })
})
