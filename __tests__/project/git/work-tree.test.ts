import { rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { nodeExec } from '../../../src/operations/node-exec.ts'
import { openRepository, type Repository } from '../../../src/project/git/repository.ts'
import { isDirty, workTree } from '../../../src/project/git/work-tree.ts'
import { openRepo, type Repo } from '../../helpers/fixture-repo.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'

let repo: Repo
let repository: Repository

beforeEach(async () => {
  repo = openRepo(tempFolder())
  repo.git('init', '--quiet')
  repo.write('a.txt', 'one\n')
  repo.write('folder/b ü.txt', 'two')
  repo.write('.gitignore', 'ignored/\n')
  repo.commit('feat: files')
  repository = await openRepository(nodeExec, repo.folder, process.env)
})

const listed = async () => (await (await workTree(repository)).list('')).map(({ path }) => path)
const text = async (path: string) => {
  const bytes = await (await workTree(repository)).read(path)
  return bytes === null ? null : new TextDecoder().decode(bytes)
}

describe('the files of a checkout', () => {
  it('are the tracked ones, sorted, in NFC, with the ids of their commit', async () => {
    expect(await listed()).toEqual(['.gitignore', 'a.txt', 'folder/b ü.txt'])
    const [, entry] = await (await workTree(repository)).list('')
    expect(entry?.id).toBe(repo.git('rev-parse', 'HEAD:a.txt'))
  })

  it('what changed is read from the disk and has no id', async () => {
    repo.write('a.txt', 'changed')
    const tree = await workTree(repository)
    expect((await tree.list('')).find(({ path }) => path === 'a.txt')?.id).toBeNull()
    expect(await text('a.txt')).toBe('changed')
  })

  it('new ones count unless they are ignored; removed ones do not', async () => {
    repo.write('new.txt', 'x')
    repo.write('ignored/y.txt', 'x')
    rmSync(join(repo.folder, 'a.txt'))
    expect(await listed()).toEqual(['.gitignore', 'folder/b ü.txt', 'new.txt'])
    expect([await text('new.txt'), await text('a.txt'), await text('ignored/y.txt')]).toEqual([
      'x',
      null,
      null,
    ])
  })

  it('staged changes count as they are on the disk', async () => {
    repo.write('a.txt', 'staged')
    repo.git('add', 'a.txt')
    repo.write('a.txt', 'on disk')
    expect(await text('a.txt')).toBe('on disk')
  })

  it('ask 44: line ends of the checkout mean nothing', async () => {
    repo.git('config', 'core.autocrlf', 'true')
    rmSync(join(repo.folder, 'a.txt'))
    repo.git('checkout', '--', 'a.txt')
    expect(repo.read('a.txt')).toBe('one\r\n')
    expect(await text('a.txt')).toBe('one\n')
  })

  it('a link is its target', async () => {
    symlinkSync('a.txt', join(repo.folder, 'link'))
    repo.commit('feat: a link')
    const tree = await workTree(repository)
    expect((await tree.list('')).find(({ path }) => path === 'link')?.kind).toBe('symlink')
    expect(await text('link')).toBe('a.txt')
  })

  it('lists one folder, and reads many at once', async () => {
    const tree = await workTree(repository)
    expect((await tree.list('folder')).map(({ path }) => path)).toEqual(['folder/b ü.txt'])
    expect([...(await tree.readAll(['a.txt', 'gone', 'folder/b ü.txt'])).keys()]).toEqual([
      'a.txt',
      'folder/b ü.txt',
    ])
  })
})

it.each([
  ['nothing', () => {}, false],
  ['a change', () => repo.write('a.txt', 'x'), true],
  ['a new file', () => repo.write('n.txt', 'x'), true],
  ['an ignored file', () => repo.write('ignored/n.txt', 'x'), false],
] as const)('is dirty after %s: %s', async (_what, change, dirty) => {
  change()
  expect(await isDirty(repository)).toBe(dirty)
})
