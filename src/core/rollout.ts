import { parseFlag, parseText, recordOf } from './fields.ts'
import { Invalid } from './invalid.ts'
import { shownText } from './shown-text.ts'

/** A candidate that a share of a channel's devices may take. */
export interface Rollout {
  /** New for every candidate; part of the bucket, so each candidate draws its own devices. */
  readonly id: string
  /** Version name of the candidate. */
  readonly bundle: string
  /** Share in basis points, 0 to 10000. */
  readonly bps: number
  readonly enabled: boolean
  readonly paused: boolean
}

/** @throws Invalid unless it is a whole number from 0 to 10000. */
export function parseBps(raw: unknown): number {
  if (typeof raw !== 'number' || !Number.isInteger(raw) || raw < 0 || raw > 10_000) {
    throw new Invalid(`must be basis points, a whole number from 0 to 10000, got ${shownText(raw)}`)
  }
  return raw
}

/** @throws Invalid naming every fault. */
export const parseRollout = recordOf(
  (fields): Rollout => ({
    id: fields.read('id', parseText),
    bundle: fields.read('bundle', parseText),
    bps: fields.read('bps', parseBps),
    enabled: fields.read('enabled', parseFlag, true),
    paused: fields.read('paused', parseFlag, false),
  }),
)
