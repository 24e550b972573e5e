import type { Option } from '../operations/options/option.ts'
import { options } from '../operations/options/table.ts'
import { type Verb, type VerbRow, verbs } from '../operations/verbs.ts'

/** The overview, grouped by task. */
export function overview(): string {
  const rows = Object.entries<VerbRow>(verbs)
  const tasks = [...new Set(rows.map(([, row]) => row.task))]
  const groups = tasks.flatMap((task) => [
    '',
    `${task}:`,
    ...rows.filter(([, row]) => row.task === task).map(([verb, row]) => `  ${verb.padEnd(12)} ${row.help}`),
  ])
  return [
    'capacitor-ota: live updates for Capacitor apps, decided, published and proven.',
    '',
    'Usage: capacitor-ota <command> [flags]',
    ...groups,
    '',
    'Flags of a command: capacitor-ota <command> --help',
    'Every flag can also be set as CAPACITOR_OTA_<NAME>, most of them in capacitor-ota.config.json.',
    'Exit codes: 0 done, 1 refused (or faults of a server), 2 input, 3 conflict, 4 store, 10 an outcome named by --fail-on.',
  ].join('\n')
}

/** The page of one command. */
export function verbHelp(verb: Verb): string {
  const row: VerbRow = verbs[verb]
  const flags = row.options.map((name) => {
    const option: Option<unknown> = options[name]
    const left = option.kind === 'switch' ? `--${name}` : `--${name} ${option.value ?? '<value>'}`
    const fallback = option.defaultText ?? plainDefault(option.fallback)
    return `  ${left}\n      ${option.help}${fallback === null ? '' : ` Default: ${fallback}.`}`
  })
  const bare = row.positional === undefined ? '' : ` ${options[row.positional].value}`
  return [
    `capacitor-ota ${verb}: ${row.help}`,
    '',
    `Usage: capacitor-ota ${verb}${bare} [flags]`,
    '',
    ...flags,
    '  --json [<file>]\n      Writes the result as JSON, to stdout or to a file.',
    '',
    'Examples:',
    ...row.examples.map((example) => `  capacitor-ota ${example}`),
  ].join('\n')
}

const plainDefault = (fallback: unknown): string | null =>
  typeof fallback === 'string' || typeof fallback === 'number' ? String(fallback) : null
