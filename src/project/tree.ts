/** What stands at a path of a tree. A submodule's content is the commit it points at. */
export type TreeEntryKind = 'file' | 'symlink' | 'submodule'

export interface TreeEntry {
  /** POSIX, relative to the repository root, NFC. */
  readonly path: string
  readonly kind: TreeEntryKind
  /** Git object id where known: equal ids mean equal content. Null for changed or untracked files of a work tree. */
  readonly id: string | null
}

/** One state of a repository: a commit read from git objects, or the tracked files of a work tree. */
export interface Tree {
  /** For messages: `work tree`, or the commit. */
  readonly name: string
  readonly commit: string | null
  /** Every entry below a folder (`''`: all), sorted by path by UTF-16 code unit. */
  list(folder: string): Promise<readonly TreeEntry[]>
  /** Bytes as committed; the target's text for a symlink; null when nothing is there or it is a submodule. */
  read(path: string): Promise<Uint8Array | null>
  /** Many at once, cheaper than one by one; absent paths are left out. */
  readAll(paths: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>
  /** Ends what reading keeps open (a git process). */
  close(): Promise<void>
}
