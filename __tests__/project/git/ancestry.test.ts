import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { nodeExec } from '../../../src/operations/node-exec.ts'
import {
  ancestryOf,
  branchTip,
  currentBranch,
  defaultBranch,
  tagNames,
} from '../../../src/project/git/ancestry.ts'
import { openRepository } from '../../../src/project/git/repository.ts'
import { openRepo, type Repo } from '../../helpers/fixture-repo.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'

let folder: string
let origin: Repo
let commits: readonly string[]

beforeEach(() => {
  folder = tempFolder()
  origin = openRepo(folder)
  origin.git('init', '--quiet', '--initial-branch', 'main', 'origin')
  origin = openRepo(join(folder, 'origin'))
  commits = ['one', 'two', 'three'].map((name) => {
    origin.write('a.txt', name)
    return origin.commit(name)
  })
})

const open = (at: string) => openRepository(nodeExec, at, process.env)

/** A clone with the newest commit only. */
function shallow(): string {
  const at = join(folder, 'shallow')
  origin.git('clone', '--quiet', '--depth', '1', `file://${origin.folder}`, at)
  return at
}

describe('how two commits stand to each other', () => {
  it.each([
    ['same', 1, 1],
    ['ancestor', 0, 2],
    ['descendant', 2, 0],
  ] as const)('%s', async (ancestry, commit, other) => {
    expect(await ancestryOf(await open(origin.folder), commits[commit] ?? '', commits[other] ?? '')).toBe(
      ancestry,
    )
  })

  it('diverged', async () => {
    origin.git('checkout', '--quiet', '-b', 'side', commits[0] ?? '')
    origin.write('b.txt', '1')
    const side = origin.commit('side')
    expect(await ancestryOf(await open(origin.folder), side, commits[2] ?? '')).toBe('diverged')
  })

  it('unknown, when the other one is nowhere', async () => {
    expect(await ancestryOf(await open(origin.folder), commits[2] ?? '', 'f'.repeat(40))).toBe('unknown')
  })

  it('unknown, when the other one looks like an option of git: it runs no program', async () => {
    origin.git('clone', '--quiet', `file://${origin.folder}`, join(folder, 'clone'))
    const mark = join(folder, 'ran')
    const other = `--upload-pack=touch ${mark};git-upload-pack`
    expect(await ancestryOf(await open(join(folder, 'clone')), commits[2] ?? '', other)).toBe('unknown')
    expect(existsSync(mark)).toBe(false)
  })

  it('a shallow clone is deepened until the answer is sure', async () => {
    expect(await ancestryOf(await open(shallow()), commits[2] ?? '', commits[0] ?? '')).toBe('descendant')
  })

  it('one that cannot be deepened is an error with the two lines that help', async () => {
    const at = shallow()
    openRepo(at).git('remote', 'set-url', 'origin', join(folder, 'gone'))
    await expect(ancestryOf(await open(at), commits[2] ?? '', commits[0] ?? '')).rejects.toMatchObject({
      code: 'GIT_FAILED',
      hint: expect.stringContaining('fetch-depth: 0'),
    })
  })
})

describe('branches and tags', () => {
  it('the tip of a branch is that of the origin', async () => {
    const at = join(folder, 'clone')
    origin.git('clone', '--quiet', origin.folder, at)
    origin.write('a.txt', 'four')
    const tip = origin.commit('four')
    expect(await branchTip(await open(at), 'main')).toBe(tip)
    expect(await branchTip(await open(at), 'nothing')).toBeNull()
  })

  it('the default branch is that of the origin, and main where there is none', async () => {
    origin.git('branch', '-m', 'main', 'trunk')
    const at = join(folder, 'clone')
    origin.git('clone', '--quiet', origin.folder, at)
    expect(await defaultBranch(await open(at))).toBe('trunk')
    expect(await defaultBranch(await open(origin.folder))).toBe('trunk')
    origin.git('branch', 'main')
    expect(await defaultBranch(await open(origin.folder))).toBe('main')
  })

  it('a detached HEAD is on no branch', async () => {
    expect(await currentBranch(await open(origin.folder))).toBe('main')
    origin.git('checkout', '--quiet', '--detach')
    expect(await currentBranch(await open(origin.folder))).toBeNull()
  })

  it('tags by name', async () => {
    expect(await tagNames(await open(origin.folder))).toEqual([])
    origin.git('tag', 'v1.0.0')
    origin.git('tag', 'native/ios/1.0.0+1')
    expect(await tagNames(await open(origin.folder))).toEqual(['native/ios/1.0.0+1', 'v1.0.0'])
  })
})
