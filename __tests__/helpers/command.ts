import { type CommandOf, camelCase } from '../../src/operations/command.ts'
import type { Option } from '../../src/operations/options/option.ts'
import { options } from '../../src/operations/options/table.ts'
import { type Verb, type VerbRow, verbs } from '../../src/operations/verbs.ts'

/** A command as a shell would give it: the named values, and the default of every other option. */
export function commandWith<V extends Verb>(
  verb: V,
  values: Partial<CommandOf<V>> & { readonly workingDirectory: string },
): CommandOf<V> {
  const row: VerbRow = verbs[verb]
  const defaults = row.options
    .filter((name) => name !== 'working-directory' && name !== 'config')
    .map((name) => [camelCase(name), (options[name] as Option<unknown>).fallback])
  return {
    verb,
    configFile: { path: null, appId: null, channels: [], values: {} },
    ...Object.fromEntries(defaults),
    ...values,
  } as unknown as CommandOf<V>
}
