import type { Decision } from './decision.ts'

/** A decision in a few words, for tables: `1.0.2`, `up to date`, `blocked: channel_paused`. */
export function decisionText(decision: Decision): string {
  switch (decision.kind) {
    case 'update':
      return decision.fromRollout ? `${decision.bundle} (rollout)` : decision.bundle
    case 'revert':
      return 'back to builtin'
    case 'up_to_date':
      return 'up to date'
    case 'blocked':
    case 'failed':
      return `${decision.kind}: ${decision.code}`
  }
}
