import type { Tree, TreeEntry, TreeEntryKind } from '../tree.ts'
import type { Git } from './git.ts'
import { readBlobs } from './objects.ts'

/** A commit, read from git objects without a checkout. */
export async function gitTree(git: Git, commit: string): Promise<Tree> {
  const listing = await git.text(['ls-tree', '-r', '-z', '--full-tree', commit])
  const entries: TreeEntry[] = []
  // Line by line: an array of a hundred thousand lines would be half of the memory.
  for (let from = 0; from < listing.length; ) {
    const end = listing.indexOf('\0', from)
    const to = end < 0 ? listing.length : end
    const entry = parseLine(listing.slice(from, to))
    if (entry !== null) entries.push(entry)
    from = to + 1
  }
  return treeOf(`commit ${commit.slice(0, 12)}`, commit, git, entries, async () => null)
}

const kinds: Readonly<Record<string, TreeEntryKind>> = { '120000': 'symlink', '160000': 'submodule' }

/** `100644 blob <id>\t<path>` */
function parseLine(line: string): TreeEntry | null {
  const match = /^(\d+) \w+ ([0-9a-f]+)\t(.+)$/s.exec(line)
  const [mode, id, path] = match?.slice(1) ?? []
  if (mode === undefined || id === undefined || path === undefined) return null
  return { path: path.normalize('NFC'), kind: kinds[mode] ?? 'file', id }
}

/**
 * A tree from its entries, which it keeps and sorts; content of entries with an id comes from git.
 * @param readChanged content of an entry without an id
 */
export function treeOf(
  name: string,
  commit: string | null,
  git: Git,
  unsorted: TreeEntry[],
  readChanged: (path: string) => Promise<Uint8Array | null>,
): Tree {
  const entries = unsorted.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  const readAll: Tree['readAll'] = async (paths) => {
    const wanted = paths
      .flatMap((path) => entryAt(entries, path) ?? [])
      .filter(({ kind }) => kind !== 'submodule')
    const blobs = await readBlobs(
      git,
      wanted.flatMap(({ id }) => (id === null ? [] : [id])),
    )
    const contents = new Map<string, Uint8Array>()
    for (const { path, id } of wanted) {
      const bytes = id === null ? await readChanged(path) : blobs.get(id)
      if (bytes !== undefined && bytes !== null) contents.set(path, bytes)
    }
    return contents
  }
  return {
    name,
    commit,
    list: async (folder) => {
      if (folder === '') return entries
      const prefix = `${folder}/`
      return entries.filter(({ path }) => path.startsWith(prefix))
    },
    read: async (path) => (await readAll([path])).get(path) ?? null,
    readAll,
    close: async () => {},
  }
}

/** The entry of a path among sorted ones. */
function entryAt(entries: readonly TreeEntry[], path: string): TreeEntry | undefined {
  let [low, high] = [0, entries.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((entries[middle]?.path ?? '') < path) low = middle + 1
    else high = middle
  }
  const found = entries[low]
  return found?.path === path ? found : undefined
}
