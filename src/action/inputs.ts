import { getInput } from '@actions/core'
import type { Option } from '../operations/options/option.ts'
import { type OptionName, options } from '../operations/options/table.ts'
import type { Given } from '../operations/read-command.ts'

/** Options that are inputs of the action. */
export const inputNames = (Object.keys(options) as OptionName[]).filter((name) => {
  const option: Option<unknown> = options[name]
  return option.input !== false
})

/** What the workflow gave; an empty input counts as not given, which is how GitHub passes unset ones. */
export function givenInputs(): Given {
  const given: Partial<Record<OptionName, readonly string[]>> = {}
  for (const name of inputNames) {
    const text = getInput(name)
    if (text !== '') given[name] = [text]
  }
  return given
}
