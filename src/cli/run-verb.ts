import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { forgeFor } from '../operations/forge-for.ts'
import { nodeClock } from '../operations/node-clock.ts'
import { nodeExec } from '../operations/node-exec.ts'
import type { Ports } from '../operations/ports.ts'
import { readCommand } from '../operations/read-command.ts'
import { run } from '../operations/run.ts'
import { resultJson } from '../operations/text/result-json.ts'
import { resultText } from '../operations/text/result-text.ts'
import { exitCodeOf } from './exit-code.ts'
import type { Asked } from './parse-argv.ts'
import { terminalLog } from './terminal-log.ts'

/** Runs one command and prints its result; gives the exit code. */
export async function runVerb(asked: Extract<Asked, { kind: 'run' }>): Promise<number> {
  const { verb, given, json } = asked
  const stopping = new AbortController()
  const stop = (): void => stopping.abort()
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  // A server says where it listens even when nobody watches a terminal.
  const log = terminalLog(process.stderr, verb === 'serve')
  const ports: Ports = {
    exec: nodeExec,
    log,
    clock: nodeClock,
    fetch: globalThis.fetch,
    env: process.env,
    forge: null,
    artifacts: null,
    event: null,
    signal: stopping.signal,
  }
  const command = await readCommand({ verb, given, env: process.env, cwd: process.cwd() })
  const forge = forgeFor(null, nodeExec, command.workingDirectory, process.env)
  const result = await run(command as never, { ...ports, forge })
  for (const warning of result.warnings) log.warn(warning)
  const text = `${JSON.stringify(resultJson(result), null, 2)}\n`
  const files = [json?.file ?? null, 'resultFile' in command ? command.resultFile : null]
  for (const file of files) if (file !== null) await writeFile(resolve(file), text)
  if (json !== null && json.file === null) process.stdout.write(text)
  else if (verb !== 'serve') process.stdout.write(`${resultText(result).join('\n')}\n`)
  return exitCodeOf(result, command)
}
