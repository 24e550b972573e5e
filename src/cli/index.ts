#!/usr/bin/env node
import { errorText, exitCodes, UpdateError } from '../core/update-error.ts'
import { parseArgv } from './parse-argv.ts'

async function main(): Promise<number> {
  const asked = parseArgv(process.argv.slice(2))
  if (asked.kind === 'version') {
    const { readFile } = await import('node:fs/promises')
    const manifest = await readFile(new URL('../../package.json', import.meta.url), 'utf8')
    process.stdout.write(`${(JSON.parse(manifest) as { version: string }).version}\n`)
    return 0
  }
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
