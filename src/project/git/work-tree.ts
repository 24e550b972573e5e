import { lstat, readFile, readlink } from 'node:fs/promises'
import { join } from 'node:path'
import type { Tree, TreeEntry, TreeEntryKind } from '../tree.ts'
import { treeOf } from './git-tree.ts'
import type { Repository } from './repository.ts'

const kinds: Readonly<Record<string, TreeEntryKind>> = { '120000': 'symlink', '160000': 'submodule' }

/**
 * The files of a checkout: the tracked ones, and those that are neither tracked nor ignored, because they reach a
 * local build. What is unchanged is read as committed, so line ends of the checkout do not matter.
 */
export async function workTree({ git, root }: Repository): Promise<Tree> {
  const [staged, status] = await Promise.all([
    git.text(['ls-files', '--stage', '-z']),
    git.text([
      'status',
      '--porcelain=v1',
      '-z',
      '--untracked-files=all',
      '--no-renames',
      '--ignore-submodules=none',
    ]),
  ])
  const changes = parseStatus(status)
  const entries: TreeEntry[] = []
  for (const line of staged.split('\0')) {
    const [mode, id, path] = /^(\d+) ([0-9a-f]+) \d\t(.+)$/s.exec(line)?.slice(1) ?? []
    if (mode === undefined || id === undefined || path === undefined) continue
    const kind = kinds[mode] ?? 'file'
    const changed = changes.get(path)
    if (changed === 'deleted') continue
    entries.push({
      path: path.normalize('NFC'),
      kind,
      id: changed === 'changed' && kind !== 'submodule' ? null : id,
    })
  }
  for (const [path, change] of changes) {
    if (change === 'untracked')
      entries.push({ path: path.normalize('NFC'), kind: await kindOf(root, path), id: null })
  }
  return treeOf('work tree', null, git, entries, (path) => readChanged(root, path))
}

type Change = 'changed' | 'deleted' | 'untracked'

/** `XY <path>`, separated by NUL. */
function parseStatus(text: string): ReadonlyMap<string, Change> {
  const changes = new Map<string, Change>()
  for (const line of text.split('\0')) {
    if (line.length < 4) continue
    const path = line.slice(3)
    if (line.startsWith('??')) changes.set(path, 'untracked')
    else changes.set(path, line[1] === 'D' || (line[0] === 'D' && line[1] === ' ') ? 'deleted' : 'changed')
  }
  return changes
}

async function kindOf(root: string, path: string): Promise<TreeEntryKind> {
  return (await lstat(join(root, path))).isSymbolicLink() ? 'symlink' : 'file'
}

async function readChanged(root: string, path: string): Promise<Uint8Array | null> {
  const file = join(root, path)
  try {
    const found = await lstat(file)
    if (found.isSymbolicLink()) return new TextEncoder().encode(await readlink(file))
    return found.isFile() ? new Uint8Array(await readFile(file)) : null
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** Whether the checkout has changes that are not committed. */
export async function isDirty({ git }: Repository): Promise<boolean> {
  return (await git.text(['status', '--porcelain=v1', '-z'])) !== ''
}
