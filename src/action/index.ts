import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  debug,
  endGroup,
  getInput,
  info,
  notice,
  setFailed,
  setOutput,
  startGroup,
  summary,
  warning,
} from '@actions/core'
import type { Log } from '../core/ports/log.ts'
import { errorText, UpdateError } from '../core/update-error.ts'
import { autoVerb } from '../operations/auto-verb.ts'
import { feedsChannel } from '../operations/feeds-channel.ts'
import { forgeFor } from '../operations/forge-for.ts'
import { nodeClock } from '../operations/node-clock.ts'
import { nodeExec } from '../operations/node-exec.ts'
import type { Ports } from '../operations/ports.ts'
import { readCommand } from '../operations/read-command.ts'
import { isReleaseResult } from '../operations/result.ts'
import { run } from '../operations/run.ts'
import { resultJson } from '../operations/text/result-json.ts'
import { resultText } from '../operations/text/result-text.ts'
import { summaryMarkdown } from '../operations/text/summary.ts'
import { isVerb, type Verb, verbs } from '../operations/verbs.ts'
import { actionEvent } from './action-event.ts'
import { githubAccess } from './github-access.ts'
import { givenInputs } from './inputs.ts'
import { maskSecrets } from './mask.ts'
import { outputsOf } from './outputs.ts'

const log: Log = {
  info,
  warn: (text) => warning(text),
  debug: (text) => debug(text),
  async group(heading, inside) {
    startGroup(heading)
    try {
      return await inside()
    } finally {
      endGroup()
    }
  },
}

async function main(): Promise<void> {
  maskSecrets(process.env)
  const env = process.env
  const stopping = new AbortController()
  process.once('SIGINT', () => stopping.abort())
  process.once('SIGTERM', () => stopping.abort())
  const ports: Ports = {
    exec: nodeExec,
    log,
    clock: nodeClock,
    fetch: globalThis.fetch,
    env,
    forge: null,
    artifacts: null,
    event: actionEvent(env),
    signal: stopping.signal,
  }
  const given = givenInputs()
  const cwd = env.GITHUB_WORKSPACE ?? process.cwd()
  const verb = await verbOf(getInput('command') || 'auto', given, cwd, ports)
  const command = await readCommand({ verb, given, env, cwd })
  const token = 'token' in command ? command.token : null
  const forge = forgeFor(githubAccess(token, env), nodeExec, command.workingDirectory, env)
  const result = await run(command as never, { ...ports, forge })
  for (const text of result.warnings) warning(text)
  for (const line of resultText(result)) info(line)
  const named = 'resultFile' in command ? command.resultFile : null
  const file =
    named ?? join(await mkdtemp(join(env.RUNNER_TEMP ?? tmpdir(), 'capacitor-ota-')), 'result.json')
  await writeFile(file, `${JSON.stringify(resultJson(result), null, 2)}\n`)
  for (const [name, value] of Object.entries(outputsOf(result, file))) setOutput(name, value)
  if (env.GITHUB_STEP_SUMMARY) await summary.addRaw(summaryMarkdown(result)).write()
  if (result.verb === 'conform' && result.checks.some(({ faults }) => faults.length > 0))
    setFailed(`${result.updateUrl} breaks the protocol; the summary says how`)
  if (!isReleaseResult(result)) return
  if (result.outcome === 'refused')
    setFailed(`refused: ${result.platforms.map(({ because }) => because).join('; ')}`)
  const failOn = 'failOn' in command ? command.failOn : []
  if (failOn.includes(result.outcome)) setFailed(`outcome ${result.outcome}, which fail-on names`)
}

async function verbOf(
  asked: string,
  given: ReturnType<typeof givenInputs>,
  cwd: string,
  ports: Ports,
): Promise<Verb> {
  if (isVerb(asked)) return asked
  if (asked !== 'auto') {
    throw new UpdateError(
      'INPUT_INVALID',
      `command: must be auto or one of ${Object.keys(verbs).join(', ')}, got ${JSON.stringify(asked)}`,
    )
  }
  const feeds = await feedsChannel(given, cwd, ports)
  const { verb, notice: why } = autoVerb(ports.event, feeds)
  if (why !== null) notice(why)
  return verb
}

try {
  await main()
} catch (error) {
  if (!(error instanceof UpdateError)) throw error
  setFailed(errorText(error))
}
