import { stringify } from 'yaml'
import { inputNames } from '../src/action/inputs.ts'
import { outputs } from '../src/action/outputs.ts'
import type { Option } from '../src/operations/options/option.ts'
import { options } from '../src/operations/options/table.ts'

const fallbackText = (option: Option<unknown>): string => {
  if (option.defaultText !== undefined) return ` Default: ${option.defaultText}.`
  if (option.kind === 'switch') return ' Default: `false`.'
  return option.fallback === null || Array.isArray(option.fallback)
    ? ''
    : ` Default: \`${String(option.fallback)}\`.`
}

/** The whole file. It declares no `default:`, which would beat the config file; defaults stand in the descriptions. */
export function actionYml(): string {
  const inputs = Object.fromEntries(
    inputNames.map((name) => {
      const option: Option<unknown> = options[name]
      return [name, { description: `${option.help}${fallbackText(option)}`, required: false }]
    }),
  )
  const described = Object.fromEntries(
    Object.entries(outputs).map(([name, description]) => [name, { description }]),
  )
  return stringify(
    {
      name: 'capacitor-ota',
      description:
        'Live updates for Capacitor apps: decides live update or native build, publishes, and proves the delivery.',
      author: 'capacitor-ota',
      branding: { icon: 'upload-cloud', color: 'blue' },
      inputs,
      outputs: described,
      runs: { using: 'node24', main: 'dist/index.js' },
    },
    { lineWidth: 118 },
  )
}
