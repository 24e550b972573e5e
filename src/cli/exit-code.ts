import type { Command } from '../operations/command.ts'
import type { Result } from '../operations/result.ts'
import { isReleaseResult } from '../operations/result.ts'

/** 0 for every outcome but `refused`; 10 for one that `--fail-on` names. */
export function exitCodeOf(result: Result, command: Command): number {
  if (!isReleaseResult(result)) return 0
  if (result.outcome === 'refused') return 1
  const failOn = 'failOn' in command ? command.failOn : []
  return failOn.includes(result.outcome) || result.platforms.some(({ outcome }) => failOn.includes(outcome))
    ? 10
    : 0
}
