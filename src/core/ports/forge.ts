/** What the code host does for us. The `git` adapter knows tags only and says so by `null`. */
export interface Forge {
  readonly name: string
  /** Creates an annotated tag on a commit. `exists` when a tag of that name is there already. */
  createTag(tag: { name: string; commit: string; message: string }): Promise<'created' | 'exists'>
  /** Tags under a prefix with the message of annotated ones. */
  listTags(prefix: string): Promise<readonly { name: string; commit: string; message: string }[]>
  /** Starts a workflow; null when this host cannot. */
  dispatchWorkflow:
    | ((workflow: string, ref: string, inputs: Readonly<Record<string, string>>) => Promise<void>)
    | null
}
