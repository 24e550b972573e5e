import type { CommandOf } from './command.ts'
import { plan } from './plan.ts'
import type { Ports } from './ports.ts'
import type { PlanResult } from './result.ts'

/** The verdict alone, for workflows that choose for themselves: a cheap job that builds nothing and needs no right to write. */
export async function decide(command: CommandOf<'decide'>, ports: Ports): Promise<PlanResult> {
  const { verb: _verb, ...rest } = command
  const result = await plan({ ...rest, verb: 'plan', buildCommand: null, webDir: null }, ports)
  return { ...result, verb: 'decide' }
}
