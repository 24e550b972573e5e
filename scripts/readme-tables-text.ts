import { outputs } from '../src/action/outputs.ts'
import { camelCase } from '../src/operations/command.ts'
import type { Option } from '../src/operations/options/option.ts'
import { type OptionName, options } from '../src/operations/options/table.ts'

const cell = (text: string): string => text.replaceAll('|', '\\|')

function fallback(option: Option<unknown>): string {
  if (option.defaultText !== undefined) return option.defaultText
  if (option.kind === 'switch') return '`false`'
  return option.fallback === null || Array.isArray(option.fallback) ? '' : `\`${String(option.fallback)}\``
}

/** The table of every option: flag, input, key of the config file, meaning, default. */
export function optionsTable(): string {
  const rows = (Object.keys(options) as OptionName[]).map((name) => {
    const option: Option<unknown> = options[name]
    const flag = `\`--${name}${option.value === undefined ? '' : ` ${option.value}`}\``
    const input = option.input === false ? '' : 'yes'
    const key = option.key === false ? '' : `\`${camelCase(name)}\``
    return `| ${[flag, input, key, option.help, fallback(option)].map(cell).join(' | ')} |`
  })
  return [
    '| Flag | Input | Config key | Meaning | Default |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n')
}

export function outputsTable(): string {
  const rows = Object.entries(outputs).map(([name, text]) => `| \`${name}\` | ${cell(text)} |`)
  return ['| Output | Meaning |', '| --- | --- |', ...rows].join('\n')
}

/** The README with its tables as the sources give them. */
export function withTables(readme: string): string {
  return replaced(replaced(readme, 'options', optionsTable()), 'outputs', outputsTable())
}

function replaced(text: string, name: string, table: string): string {
  const region = new RegExp(`<!-- ${name} -->[\\s\\S]*?<!-- /${name} -->`)
  if (!region.test(text)) throw new Error(`the README has no region ${name}`)
  return text.replace(region, () => `<!-- ${name} -->\n\n${table}\n\n<!-- /${name} -->`)
}
