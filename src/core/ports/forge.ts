/** A tag and the commit it is about. */
export interface ForgeTag {
  readonly name: string
  readonly commit: string
  /** Empty for lightweight tags. */
  readonly message: string
}

/** What the code host does for us. The `git` adapter knows tags only and says so by `null`. */
export interface Forge {
  readonly name: string
  /**
   * Creates an annotated tag on a commit; `exists` when it is there already, on the same commit.
   * @throws UpdateError `CONFLICT` when the name is taken by another commit
   */
  createTag(tag: ForgeTag): Promise<'created' | 'exists'>
  /** Tags whose name starts with a prefix. */
  listTags(prefix: string): Promise<readonly ForgeTag[]>
  /** Starts a workflow on a branch or tag; null when this host cannot. */
  dispatchWorkflow:
    | ((workflow: string, ref: string, inputs: Readonly<Record<string, string>>) => Promise<void>)
    | null
}
