import { Invalid } from '../../core/invalid.ts'
import { Problems } from '../../core/problems.ts'

/** What a row says about itself to people. */
export interface OptionHelp {
  /** One sentence. */
  readonly help: string
  /** What stands for the value in help, for example `<url>`. Empty for switches. */
  readonly value?: string
  /** How the default reads when it is not a plain value. */
  readonly defaultText?: string
  /** Masked in logs, never read from the config file. */
  readonly secret?: true
  /** False: only the command line has it. */
  readonly input?: false
  /** False: it cannot stand in the config file. */
  readonly key?: false
  /** How many words one use of the flag takes. */
  readonly words?: 2
}

/** One row of the option table: everything that any shell, page or file knows of an option. */
export interface Option<T> extends OptionHelp {
  readonly kind: 'switch' | 'one' | 'many'
  readonly fallback: T
  /**
   * @param texts one text, or all of a repeatable option
   * @param base the folder that relative paths are relative to
   * @throws Invalid naming every fault
   */
  readonly parse: (texts: readonly string[], base: string) => T
}

type ParseText<T> = (text: string, base: string) => T

/** An option with one value; null when it is not given. */
export function one<T>(parse: ParseText<T>, help: OptionHelp): Option<T | null> {
  return { ...help, kind: 'one', fallback: null, parse: lastOf(parse) }
}

/** An option with one value and a default. */
export function oneOr<T>(fallback: T, parse: ParseText<T>, help: OptionHelp): Option<T> {
  return { ...help, kind: 'one', fallback, parse: lastOf(parse) }
}

/** An option that may be given several times, or with commas or lines; empty when it is not given. */
export function many<T>(parse: ParseText<T>, help: OptionHelp): Option<readonly T[]> {
  return {
    ...help,
    kind: 'many',
    fallback: [],
    parse(texts, base) {
      const items = texts.flatMap((text) => text.split(/[,\n]/)).map((text) => text.trim())
      const problems = new Problems()
      const parsed = items
        .filter((text) => text !== '')
        .map((text) => problems.try('', () => parse(text, base)) as T)
      problems.throwIfAny()
      return parsed
    },
  }
}

/** A yes or no; `--name`, `--no-name`, `true`, `false`. */
export function flag(help: OptionHelp): Option<boolean> {
  return { ...help, kind: 'switch', fallback: false, parse: lastOf(parseSwitch) }
}

/** The spellings of YAML's core schema, as `@actions/core` takes them; anything else is a fault, not "no". */
function parseSwitch(text: string): boolean {
  if (/^(true|True|TRUE)$/.test(text)) return true
  if (/^(false|False|FALSE)$/.test(text)) return false
  throw new Invalid(`must be true or false, got ${JSON.stringify(text)}`)
}

/** When a flag is repeated the last one counts, as everywhere on a command line. */
function lastOf<T>(parse: ParseText<T>): Option<T>['parse'] {
  return (texts, base) => parse(texts.at(-1) ?? '', base)
}

/** A parser for a closed set of words. */
export function oneOf<const T extends string>(words: readonly T[]): (text: string) => T {
  return (text) => {
    const word = words.find((candidate) => candidate === text)
    if (word === undefined)
      throw new Invalid(`must be one of ${words.join(', ')}, got ${JSON.stringify(text)}`)
    return word
  }
}
