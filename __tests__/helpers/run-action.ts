import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What a runner hands to an action, as far as ours looks at it. */
export interface ActionRun {
  readonly bundle: string
  readonly cwd: string
  readonly inputs: Readonly<Record<string, string>>
  readonly event?: string
  readonly payload?: unknown
  readonly env?: Readonly<Record<string, string>>
}

export interface ActionResult {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
}

/** Runs the bundle as a runner does: a child process, inputs in `INPUT_*`, files for outputs and summary. */
export async function runAction(run: ActionRun): Promise<ActionResult> {
  const folder = mkdtempSync(join(tmpdir(), 'capacitor-ota-runner-'))
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  const outputs = file('output', '')
  const summary = file('summary', '')
  const env: Record<string, string> = {
    PATH: process.env.PATH ?? '',
    HOME: folder,
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: run.cwd,
    GITHUB_REPOSITORY: 'example/notes',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_RUN_ID: '1',
    GITHUB_EVENT_NAME: run.event ?? 'workflow_dispatch',
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(run.payload ?? {})),
    GITHUB_OUTPUT: outputs,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_STATE: file('state', ''),
    RUNNER_TEMP: folder,
    GIT_CONFIG_NOSYSTEM: '1',
    ...run.env,
  }
  for (const [name, value] of Object.entries(run.inputs)) {
    env[`INPUT_${name.toUpperCase().replaceAll(' ', '_')}`] = value
  }
  const child = spawn(process.execPath, [run.bundle], { cwd: run.cwd, env })
  const [stdout, stderr, exitCode] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number>((resolve) => child.on('close', (code) => resolve(code ?? -1))),
  ])
  return {
    exitCode,
    stdout,
    stderr,
    outputs: parseOutputs(readFileSync(outputs, 'utf8')),
    summary: readFileSync(summary, 'utf8'),
  }
}

async function text(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

/** `name<<delimiter`, value lines, `delimiter`: the form that a runner reads. */
function parseOutputs(file: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  const lines = file.split(/\r?\n/)
  for (let index = 0; index < lines.length; index += 1) {
    const [, name, delimiter] = /^(.+?)<<(.+)$/.exec(lines[index] ?? '') ?? []
    if (name === undefined || delimiter === undefined) continue
    const end = lines.indexOf(delimiter, index + 1)
    outputs[name] = lines.slice(index + 1, end).join('\n')
    index = end
  }
  return outputs
}
