import { type Platform, platforms } from '../../core/platform.ts'

/** A channel that a bundle waits for: no native build can run it there yet. */
export interface HeldNote {
  readonly channel: string
  readonly platforms: readonly Platform[]
  /** ISO 8601, UTC. */
  readonly since: string
}

/** What a release writes into the comment of a bundle: Capgo has no field for any of it. */
export interface ReleaseNote {
  readonly commit: string
  readonly contentDigest: string
  readonly held: readonly HeldNote[]
  /** Words of the user; empty for none. */
  readonly text: string
}

export function releaseNote({ commit, contentDigest, held, text }: ReleaseNote): string {
  const waits = held.map((each) => `held ${each.channel} ${each.platforms.join('+')} ${each.since}`)
  return [`commit ${commit} content ${contentDigest}`, ...waits, ...(text === '' ? [] : [text])].join('; ')
}

/** Null for comments of other people. People may have written around ours: their words are kept. */
export function parseReleaseNote(comment: unknown): ReleaseNote | null {
  if (typeof comment !== 'string') return null
  const [, before = '', commit, contentDigest, after = ''] =
    /^(.*?)\bcommit ([0-9a-f]{40,64}) content ([0-9a-f]{64})\b(?:; )?(.*)$/s.exec(comment) ?? []
  if (commit === undefined || contentDigest === undefined) return null
  const held: HeldNote[] = []
  let rest = after
  for (;;) {
    const found = /^held (\S+) ([a-z+]+) (\d{4}-\S+Z)(?:; |$)/.exec(rest)
    if (found === null) break
    const [whole, channel = '', words = '', since = ''] = found
    held.push({ channel, platforms: platforms.filter((each) => words.split('+').includes(each)), since })
    rest = rest.slice(whole.length)
  }
  return { commit, contentDigest, held, text: `${before}${rest}`.trim() }
}
