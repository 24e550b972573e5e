import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { actionYml } from '../scripts/action-yml-text.ts'
import { options } from '../src/operations/options/table.ts'

const text = readFileSync(new URL('../action.yml', import.meta.url), 'utf8')

it('action.yml is what the option table gives (npm run action-yml writes it)', () => {
  expect(text).toBe(actionYml())
})

it('declares no default, which would beat the config file', () => {
  const { inputs } = parse(text) as { inputs: Record<string, Record<string, unknown>> }
  for (const [name, input] of Object.entries(inputs))
    expect(Object.keys(input), name).not.toContain('default')
})

it('has an input for every option that is not for the command line alone', () => {
  const { inputs } = parse(text) as { inputs: Record<string, unknown> }
  const wanted = Object.entries(options).flatMap(([name, option]) => (option.input === false ? [] : [name]))
  expect(Object.keys(inputs)).toEqual(wanted)
})
