import { statementLines } from './gradle.ts'
import { gradleScript } from './gradle-script.ts'

/**
 * `variables.gradle`: a set of keys and values, in any order.
 *
 * @throws Unparsable
 */
export function gradleVariables(text: string): string {
  const lines = statementLines(gradleScript(text))
  const settings = lines.filter((line) => line !== 'ext\t{')
  const keys = settings.map((line) => line.slice(0, line.indexOf('\t')))
  const isSet = new Set(keys).size === keys.length && keys.every((key) => /^ext[/.]\w+$/.test(key))
  if (!isSet) return lines.join('\n')
  return settings
    .map((line) => line.replace(/^ext[/.]/, '').replace(/\t(ext\.)?/, '\t'))
    .sort()
    .join('\n')
}
