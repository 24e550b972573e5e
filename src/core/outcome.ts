/** What a release did, in the order in which a run takes the first that occurs on a platform (design.md §2). */
export const outcomes = ['refused', 'held', 'published', 'relinked', 'superseded', 'unchanged'] as const

export type Outcome = (typeof outcomes)[number]

/** The outcome of a run from those of its platforms: the first in the order of `outcomes`. */
export function runOutcome(platformOutcomes: readonly Outcome[]): Outcome {
  return outcomes.find((outcome) => platformOutcomes.includes(outcome)) ?? 'unchanged'
}

/**
 * `proven`: the endpoint that devices ask has answered with the bundle. `simulated`: no endpoint was given and the
 * resolver was asked in process. `pending`: the endpoint still served its last catalog when the wait ended.
 */
export type Delivery = 'proven' | 'simulated' | 'pending'

/** What kind of release a run was, over all platforms. */
export type ReleaseType = 'ota' | 'native' | 'mixed' | 'none'
