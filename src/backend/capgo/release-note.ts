/** What a release writes into the comment of a bundle: Capgo has no field for either. */
export interface ReleaseNote {
  readonly commit: string
  readonly contentDigest: string
}

export function releaseNote({ commit, contentDigest }: ReleaseNote): string {
  return `commit ${commit} content ${contentDigest}`
}

/** Null for comments of other people. */
export function parseReleaseNote(comment: unknown): ReleaseNote | null {
  const found =
    typeof comment === 'string' ? /\bcommit ([0-9a-f]{40,64}) content ([0-9a-f]{64})\b/.exec(comment) : null
  const [, commit, contentDigest] = found ?? []
  return commit === undefined || contentDigest === undefined ? null : { commit, contentDigest }
}
