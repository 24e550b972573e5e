import type { ConfigFile } from './config/config-file.ts'
import type { Option } from './options/option.ts'
import type { Options } from './options/table.ts'
import type { Verb, verbs } from './verbs.ts'

/** `force-verdict` is `forceVerdict` in the config file and in code. */
export type CamelCase<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : Name

/** `working-directory` and `config` are spent while the command is read. */
type OptionOf<V extends Verb> = Exclude<(typeof verbs)[V]['options'][number], 'working-directory' | 'config'>
type NeedOf<V extends Verb> = (typeof verbs)[V]['needs'][number]
type ValueOf<Name extends keyof Options> = Options[Name] extends Option<infer T> ? T : never

type Commands = {
  readonly [V in Verb]: {
    readonly verb: V
    /** Folder of the app, absolute. */
    readonly workingDirectory: string
    /** What the config file says; its defaults when there is none. */
    readonly configFile: ConfigFile
  } & {
    readonly [Name in OptionOf<V> as CamelCase<Name>]: Name extends NeedOf<V>
      ? NonNullable<ValueOf<Name>>
      : ValueOf<Name>
  }
}

/** One verb with its options, parsed: `command.version` exists only where the verb takes `version`. */
export type CommandOf<V extends Verb> = Commands[V]

export type Command = Commands[Verb]

/** The key in the config file and in `Command`. */
export function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
