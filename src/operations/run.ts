import { UpdateError } from '../core/update-error.ts'
import type { CommandOf } from './command.ts'
import type { Ports } from './ports.ts'
import type { Result, ResultOf } from './result.ts'
import type { Verb } from './verbs.ts'

/** What a verb's file exports: `src/operations/<verb>.ts`. */
type Operation<V extends Verb> = (command: CommandOf<V>, ports: Ports) => Promise<ResultOf<V>>

/** Loaded on first use, so that help and `--version` start fast. */
const operations: { readonly [V in Verb]?: () => Promise<Operation<V>> } = {}

/** Runs one verb to its end. @throws UpdateError when it could not end in a result. */
export async function run<V extends Verb>(command: CommandOf<V>, ports: Ports): Promise<Result> {
  const verb: V = command.verb
  const load: (() => Promise<Operation<V>>) | undefined = operations[verb]
  if (load === undefined) throw new UpdateError('INPUT_INVALID', `"${verb}" is not built yet`)
  return (await load())(command, ports)
}
