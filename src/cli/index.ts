#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { errorText, exitCodes, UpdateError } from '../core/update-error.ts'

async function main(): Promise<number> {
  const words = process.argv.slice(2)
  // Scripts ask for it before everything they do: nothing else is loaded for it.
  if (words[0] === '--version' || words[0] === '-V') {
    const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
    process.stdout.write(`${(JSON.parse(manifest) as { version: string }).version}\n`)
    return 0
  }
  const { parseArgv } = await import('./parse-argv.ts')
  const asked = parseArgv(words)
  if (asked.kind === 'help') {
    const { overview, verbHelp } = await import('./help.ts')
    process.stdout.write(`${asked.verb === null ? overview() : verbHelp(asked.verb)}\n`)
    return 0
  }
  const { runVerb } = await import('./run-verb.ts')
  return runVerb(asked)
}

try {
  process.exitCode = await main()
} catch (error) {
  if (!(error instanceof UpdateError)) throw error
  process.stderr.write(`error: ${errorText(error)}\n`)
  process.exitCode = exitCodes[error.code]
}
