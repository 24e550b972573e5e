import type { Tree } from '../../src/project/tree.ts'

/** A tree of plain files that stand nowhere; every file has its text as its id. Leaves out links and submodules. */
export function memoryTree(files: Readonly<Record<string, string>>): Tree {
  const paths = Object.keys(files).sort()
  const readAll: Tree['readAll'] = async (wanted) =>
    new Map(
      wanted.flatMap((path) => {
        const text = files[path]
        return text === undefined ? [] : [[path, new TextEncoder().encode(text)] as const]
      }),
    )
  return {
    name: 'memory',
    commit: null,
    list: async (folder) =>
      paths
        .filter((path) => folder === '' || path.startsWith(`${folder}/`))
        .map((path) => ({ path, kind: 'file' as const, id: files[path] ?? '' })),
    read: async (path) => (await readAll([path])).get(path) ?? null,
    readAll,
    close: async () => {},
  }
}
