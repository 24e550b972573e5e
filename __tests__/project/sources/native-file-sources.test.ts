import { describe, expect, it } from 'vitest'
import { nodeExec } from '../../../src/operations/node-exec.ts'
import { readApp } from '../../../src/project/app-files.ts'
import { nativeFileSources } from '../../../src/project/sources/native-file-sources.ts'
import type { Tree, TreeEntry } from '../../../src/project/tree.ts'
import { memoryApp } from '../../helpers/memory-app.ts'
import { memoryTree } from '../../helpers/memory-tree.ts'

const found = async (files: Readonly<Record<string, string>>) =>
  nativeFileSources(await memoryApp(files), 'android')

/** A tree in which one entry of the Android directory is as it is said. */
async function withEntry(entry: Partial<TreeEntry>, text: string | null = 'x') {
  const files = { 'capacitor.config.json': '{"appId": "a.b"}', 'android/x.gradle': text ?? '' }
  const tree: Tree = {
    ...memoryTree(files),
    list: async (folder) =>
      folder === 'android' ? [{ path: 'android/x.gradle', kind: 'file', id: 'i', ...entry }] : [],
    ...(text === null ? { readAll: async () => new Map() } : {}),
  }
  return nativeFileSources(await readApp(tree, '', nodeExec), 'android')
}

describe('the files of a native directory', () => {
  it('count in their canonical form; what cannot reach the binary is listed by its reason', async () => {
    const { sources, ignored } = await found({ 'android/README.md': '#', 'android/app/src/test/A.java': 'a' })
    expect(sources.map(({ id, label, code }) => [id, label, code])).toEqual([
      ['native-file:android/app/build.gradle', 'android/app/build.gradle', 'GRADLE_CHANGED'],
    ])
    expect(Object.fromEntries(ignored)).toEqual({
      docs: ['android/README.md'],
      tests: ['android/app/src/test/A.java'],
    })
  })

  it('are the same with other comments, and not with other code', async () => {
    const hashOf = async (text: string) =>
      (await found({ 'android/app/build.gradle': text })).sources[0]?.hash
    expect(await hashOf('// hello\nminSdk   24\n')).toBe(await hashOf('minSdk 24'))
    expect((await hashOf('minSdk 25')) === (await hashOf('minSdk 24'))).toBe(false)
  })

  it('where the directory stands says nothing', async () => {
    const moved = await memoryApp({
      'capacitor.config.json': '{"appId": "a.b", "android": {"path": "droid"}}',
      'android/app/build.gradle': null,
      'droid/app/build.gradle': 'minSdk 24',
    })
    const [one] = (await nativeFileSources(moved, 'android')).sources
    const [other] = (await found({})).sources
    expect([one?.id, one?.hash]).toEqual([other?.id, other?.hash])
  })

  it('submodules, links and files that are missing or not committed are what they are', async () => {
    const submodule = await withEntry({ kind: 'submodule', id: 'abc' })
    expect(submodule.sources[0]?.code).toBe('SUBMODULE_CHANGED')
    const [link, file] = [await withEntry({ kind: 'symlink', id: 'link' }), await withEntry({ id: 'file' })]
    expect(link.sources[0]?.hash === file.sources[0]?.hash).toBe(false)
    expect((await withEntry({ id: 'gone' }, null)).sources[0]?.code).toBe('UNKNOWN_MISSING_OBJECT')
    expect((await withEntry({ id: null })).warnings[0]).toContain('is not committed as it is')
  })

  it('pointers of Git LFS are compared by the object that they name, and that is said', async () => {
    const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:abc\nsize 1\n'
    expect((await withEntry({ id: 'lfs' }, pointer)).warnings[0]).toContain('1 files are Git LFS pointers')
  })
})
