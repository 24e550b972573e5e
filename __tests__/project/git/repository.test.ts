import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nodeExec } from '../../../src/operations/node-exec.ts'
import { commitOf, fetchCommit, hasCommit, openRepository } from '../../../src/project/git/repository.ts'
import { fixtureRepo, openRepo } from '../../helpers/fixture-repo.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'

const open = (folder: string) => openRepository(nodeExec, folder, process.env)

describe('the repository around a folder', () => {
  it('has its root, the folder inside, and the commit of HEAD', async () => {
    const repo = fixtureRepo(tempFolder())
    mkdirSync(join(repo.folder, 'apps', 'a'), { recursive: true })
    expect(await open(join(repo.folder, 'apps', 'a'))).toMatchObject({
      root: repo.folder,
      appDir: 'apps/a',
      head: repo.git('rev-parse', 'HEAD'),
    })
    expect((await open(repo.folder)).appDir).toBe('')
  })

  it('a folder outside of git, and a repository without a commit, say what to do', async () => {
    await expect(open(tempFolder())).rejects.toMatchObject({
      code: 'GIT_FAILED',
      hint: expect.stringContaining('git init'),
    })
    const repo = openRepo(tempFolder())
    repo.git('init', '--quiet')
    await expect(open(repo.folder)).rejects.toThrow(/has no commit yet/)
  })
})

/** A shallow clone whose origin has more. */
function shallow() {
  const origin = fixtureRepo(join(tempFolder(), 'origin'))
  const first = origin.git('rev-parse', 'HEAD')
  origin.git('tag', 'v1')
  origin.write('more', '')
  const last = origin.commit('feat: more')
  const folder = join(tempFolder(), 'clone')
  origin.git('clone', '--quiet', '--depth', '1', `file://${origin.folder}`, folder)
  return { first, last, folder, origin }
}

describe('commits', () => {
  it('are found by branch, tag and id, here or at the origin', async () => {
    const { first, last, folder } = shallow()
    const repository = await open(folder)
    expect(await Promise.all(['HEAD', 'main', last].map((ref) => commitOf(repository, ref)))).toEqual([
      last,
      last,
      last,
    ])
    expect([await hasCommit(repository, first), await commitOf(repository, 'v1')]).toEqual([false, first])
    expect(await hasCommit(repository, first)).toBe(true)
  })

  it('one that a shallow clone lacks is fetched by its id', async () => {
    const { first, folder, origin } = shallow()
    origin.git('config', 'uploadpack.allowAnySHA1InWant', 'true')
    const repository = await open(folder)
    await fetchCommit(repository, first)
    expect(await hasCommit(repository, first)).toBe(true)
    await fetchCommit(repository, 'f'.repeat(40))
    expect(await hasCommit(repository, 'f'.repeat(40))).toBe(false)
  })

  it('one that is nowhere says how CI checks out the whole history', async () => {
    const repository = await open(fixtureRepo(tempFolder()).folder)
    await expect(commitOf(repository, 'nowhere')).rejects.toMatchObject({
      code: 'GIT_FAILED',
      message: expect.stringContaining('"nowhere"'),
      hint: expect.stringContaining('fetch-depth: 0'),
    })
    await expect(commitOf(repository, '--output=x')).rejects.toMatchObject({ code: 'GIT_FAILED' })
  })

  it('a name that looks like an option of git never runs a program', async () => {
    const { folder } = shallow()
    const repository = await open(folder)
    const mark = join(folder, 'ran')
    const ref = `--upload-pack=touch ${mark};git-upload-pack`
    await expect(commitOf(repository, ref)).rejects.toMatchObject({ code: 'GIT_FAILED' })
    await fetchCommit(repository, ref)
    expect(existsSync(mark)).toBe(false)
  })
})
