import type { Command } from '../operations/command.ts'
import type { Result } from '../operations/result.ts'
import { isReleaseResult } from '../operations/result.ts'

/** 0 for every outcome but `refused`, and 1 for a server with faults; 10 for an outcome that `--fail-on` names. */
export function exitCodeOf(result: Result, command: Command): number {
  if (result.verb === 'conform') return result.checks.some(({ faults }) => faults.length > 0) ? 1 : 0
  if (!isReleaseResult(result)) return 0
  if (result.outcome === 'refused') return 1
  const failOn = 'failOn' in command ? command.failOn : []
  const ended = [result, ...result.channels].flatMap(({ outcome, platforms }) => [
    outcome,
    ...platforms.map((each) => each.outcome),
  ])
  return ended.some((outcome) => failOn.includes(outcome)) ? 10 : 0
}
