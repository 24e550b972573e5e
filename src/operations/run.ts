import type { CommandOf } from './command.ts'
import type { Ports } from './ports.ts'
import type { Result, ResultOf } from './result.ts'
import type { Verb } from './verbs.ts'

/** What a verb's file exports: `src/operations/<verb>.ts`. */
type Operation<V extends Verb> = (command: CommandOf<V>, ports: Ports) => Promise<ResultOf<V>>

/** Loaded on first use, so that help and `--version` start fast. */
const operations: { readonly [V in Verb]: () => Promise<Operation<V>> } = {
  init: async () => (await import('./init.ts')).init,
  native: async () => (await import('./native.ts')).native,
  plan: async () => (await import('./plan.ts')).plan,
  decide: async () => (await import('./decide.ts')).decide,
  release: async () => (await import('./release.ts')).release,
  explain: async () => (await import('./explain.ts')).explain,
  fingerprint: async () => (await import('./fingerprint.ts')).fingerprint,
  conform: async () => (await import('./conform.ts')).conform,
  serve: async () => (await import('./serve.ts')).serve,
}

/** Runs one verb to its end. @throws UpdateError when it could not end in a result. */
export async function run<V extends Verb>(command: CommandOf<V>, ports: Ports): Promise<Result> {
  const load: () => Promise<Operation<V>> = operations[command.verb as V]
  return (await load())(command, ports)
}
