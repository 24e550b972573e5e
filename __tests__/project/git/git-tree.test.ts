import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nodeExec } from '../../../src/operations/node-exec.ts'
import { gitTree } from '../../../src/project/git/git-tree.ts'
import { openRepository } from '../../../src/project/git/repository.ts'
import { openRepo, type Repo } from '../../helpers/fixture-repo.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'

function repoWith(files: Record<string, string>): Repo {
  const repo = openRepo(tempFolder())
  repo.git('init', '--quiet')
  for (const [path, text] of Object.entries(files)) repo.write(path, text)
  return repo
}

const treeAt = async (repo: Repo, commit: string) =>
  gitTree((await openRepository(nodeExec, repo.folder, process.env)).git, commit)
const decoded = (bytes: Uint8Array | null): string | null =>
  bytes === null ? null : new TextDecoder().decode(bytes)

describe('a commit without a checkout', () => {
  it('has the files of that commit, whatever the work tree holds', async () => {
    const repo = repoWith({ 'a.txt': 'one', 'x/b.txt': 'two' })
    const commit = repo.commit('feat: one')
    repo.write('a.txt', 'later')
    repo.commit('feat: two')
    const tree = await treeAt(repo, commit)
    expect((await tree.list('')).map(({ path }) => path)).toEqual(['a.txt', 'x/b.txt'])
    expect([decoded(await tree.read('a.txt')), decoded(await tree.read('gone'))]).toEqual(['one', null])
    expect(tree.commit).toBe(commit)
  })

  it('keeps bytes, odd names, empty files and links as they are', async () => {
    const names = ['"quoted".txt', 'ta\tb.txt', 'ü/日本.txt', 'a b.txt', 'new\nline.txt', 'empty.txt']
    const repo = repoWith(
      Object.fromEntries(names.map((name) => [name, name === 'empty.txt' ? '' : `\0${name}\xff`])),
    )
    symlinkSync('../outside', join(repo.folder, 'link'))
    const tree = await treeAt(repo, repo.commit('feat: names'))
    const contents = await tree.readAll([...names, 'link'])
    for (const name of names)
      expect(decoded(contents.get(name) ?? null)).toBe(name === 'empty.txt' ? '' : `\0${name}\xff`)
    expect(decoded(contents.get('link') ?? null)).toBe('../outside')
  })

  it('sorts by UTF-16 code unit, never by the language of the machine', async () => {
    const repo = repoWith({ 'B.txt': '', 'a.txt': '', '_.txt': '', 'é.txt': '', 'A.txt': '' })
    const tree = await treeAt(repo, repo.commit('feat: order'))
    const paths = (await tree.list('')).map(({ path }) => path)
    expect(paths).toEqual(['A.txt', 'B.txt', '_.txt', 'a.txt', 'é.txt'])
  })

  it('a submodule is the commit that it points at, without content', async () => {
    const repo = repoWith({ 'a.txt': '' })
    const first = repo.commit('feat: one')
    repo.git('update-index', '--add', '--cacheinfo', `160000,${first},ios/Lib`)
    repo.git('commit', '--quiet', '-m', 'feat: a submodule')
    const tree = await treeAt(repo, repo.git('rev-parse', 'HEAD'))
    expect(await tree.list('ios')).toEqual([{ path: 'ios/Lib', kind: 'submodule', id: first }])
    expect(await tree.read('ios/Lib')).toBeNull()
  })

  it('finds each of many files', async () => {
    const names = Array.from({ length: 500 }, (_, index) => `f${(index * 7919) % 500}.txt`)
    const repo = repoWith(Object.fromEntries(names.map((name) => [name, name])))
    const tree = await treeAt(repo, repo.commit('feat: many'))
    const contents = await tree.readAll(names)
    expect(names.filter((name) => decoded(contents.get(name) ?? null) !== name)).toEqual([])
  })
})
