import { Problems } from '../core/problems.ts'
import { UpdateError } from '../core/update-error.ts'
import { isKeyText } from '../operations/options/key-source.ts'
import type { Option } from '../operations/options/option.ts'
import { type OptionName, options } from '../operations/options/table.ts'
import type { Given } from '../operations/read-command.ts'
import { isVerb, type Verb, type VerbRow, verbs } from '../operations/verbs.ts'

/** What a command line asks for. */
export type Asked =
  | { readonly kind: 'help'; readonly verb: Verb | null }
  | {
      readonly kind: 'run'
      readonly verb: Verb
      readonly given: Given
      /** Where `--json` writes: a file, or stdout; null: not asked for. */
      readonly json: { readonly file: string | null } | null
    }

/** Reads the words after the program's name. @throws UpdateError `INPUT_INVALID` naming every fault */
export function parseArgv(words: readonly string[]): Asked {
  const [first, ...rest] = words
  if (first === undefined || first === '--help' || first === '-h' || first === 'help') {
    const topic = rest[0]
    return { kind: 'help', verb: topic !== undefined && isVerb(topic) ? topic : null }
  }
  if (!isVerb(first)) {
    throw new UpdateError('INPUT_INVALID', `there is no command ${JSON.stringify(first)}`, {
      hint: `Commands: ${Object.keys(verbs).join(', ')}. See capacitor-ota --help`,
    })
  }
  if (rest.includes('--help') || rest.includes('-h')) return { kind: 'help', verb: first }
  return parseFlags(first, rest)
}

function parseFlags(verb: Verb, words: readonly string[]): Asked {
  const row: VerbRow = verbs[verb]
  const given: Partial<Record<OptionName, string[]>> = {}
  const problems = new Problems()
  let json: { file: string | null } | null = null
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? ''
    const [, flag, inline] = /^--([a-z][a-z-]*)(?:=(.*))?$/s.exec(word) ?? []
    const next = words[at + 1]
    if (flag === 'json') {
      const bare = next !== undefined && !next.startsWith('--') && !/^https?:/.test(next)
      const file = inline ?? (bare ? next : null)
      if (inline === undefined && file !== null) at += 1
      json = { file }
      continue
    }
    const name = row.options.find((candidate) => candidate === flag)
    const negated = row.options.find(
      (candidate) => `no-${candidate}` === flag && options[candidate].kind === 'switch',
    )
    if (negated !== undefined && inline === undefined) {
      given[negated] = ['false']
      continue
    }
    if (flag === undefined && row.positional !== undefined && given[row.positional] === undefined) {
      given[row.positional] = [word]
      continue
    }
    if (flag === undefined || name === undefined) {
      problems.add(word, flag === undefined ? 'is no flag; values follow their flag' : unknownFlag(flag, row))
      // The value of a flag we do not know is no fault of its own.
      if (flag !== undefined && inline === undefined && next !== undefined && !next.startsWith('--')) at += 1
      continue
    }
    const option: Option<unknown> = options[name]
    if (option.secret === true && isKeyText(inline ?? next ?? '')) {
      problems.add(`--${name}`, `must not hold the key itself: ${keyPlaces(name)}`)
      if (inline === undefined) at += 1
    } else if (option.words === 2) {
      const pair = words.slice(at + 1, at + 3)
      if (pair.length < 2 || pair.some((each) => each.startsWith('--')))
        problems.add(word, `wants two values: ${word} ${option.value}`)
      given[name] = pair
      at += 2
    } else if (inline !== undefined) given[name] = [...(given[name] ?? []), inline]
    else if (option.kind === 'switch') given[name] = ['true']
    else if (next === undefined || next.startsWith('--'))
      problems.add(word, `wants a value: ${word} ${option.value ?? '<value>'}`)
    else {
      given[name] = [...(given[name] ?? []), next]
      at += 1
    }
  }
  if (problems.list.length > 0) {
    throw new UpdateError('INPUT_INVALID', problems.text, {
      hint: `Flags of ${verb}: capacitor-ota ${verb} --help`,
    })
  }
  return { kind: 'run', verb, given, json }
}

/** Every process of the machine may read the arguments of every other. */
const keyPlaces = (name: string): string =>
  `name a file, or set CAPACITOR_OTA_${name.toUpperCase().replaceAll('-', '_')}`

function unknownFlag(flag: string, row: VerbRow): string {
  const nearest = row.options
    .map((name) => ({ name, distance: distanceOf(flag, name) }))
    .sort((a, b) => a.distance - b.distance)[0]
  return nearest !== undefined && nearest.distance <= Math.max(1, flag.length / 3)
    ? `is unknown; did you mean --${nearest.name}?`
    : 'is unknown'
}

/** Levenshtein distance. */
function distanceOf(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
