import { type ChildProcess, spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The compiled command line of this tree; `build-once` made it. */
export const cliEntry = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'lib', 'cli', 'index.js')

export interface CliResult {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

export interface CliOptions {
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
  /** The Node to run it with; the one that runs the tests when absent. */
  readonly node?: string
  readonly entry?: string
  /** In a process group of its own, which can be killed as a whole. */
  readonly detached?: boolean
}

/** Starts the command line in a child process with nothing of ours in its environment. */
export function startCli(args: readonly string[], options: CliOptions): ChildProcess {
  return spawn(options.node ?? process.execPath, [options.entry ?? cliEntry, ...args], {
    cwd: options.cwd,
    env: {
      PATH: process.env.PATH ?? '',
      HOME: options.cwd,
      GIT_CONFIG_NOSYSTEM: '1',
      ...(process.env.SystemRoot === undefined ? {} : { SystemRoot: process.env.SystemRoot }),
      ...options.env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: options.detached ?? false,
  })
}

/** Runs the command line to its end. */
export async function runCli(args: readonly string[], options: CliOptions): Promise<CliResult> {
  const child = startCli(args, options)
  const output = { stdout: '', stderr: '' }
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
    output.stdout += chunk
  })
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    output.stderr += chunk
  })
  const exitCode = await new Promise<number>((resolve) => child.on('close', (code) => resolve(code ?? -1)))
  return { exitCode, ...output }
}

/** Starts `serve` on a free port and waits until it says where it listens. */
export async function startServer(
  args: readonly string[],
  options: CliOptions,
): Promise<{ url: string; stop(): Promise<number> }> {
  const child = startCli(['serve', '--port', '0', ...args], options)
  const url = await new Promise<string>((resolve, reject) => {
    let seen = ''
    const look = (chunk: Buffer): void => {
      seen += chunk.toString('utf8')
      const found = /http:\/\/[^\s/]+/.exec(seen)
      if (found !== null) resolve(found[0])
    }
    child.stdout?.on('data', look)
    child.stderr?.on('data', look)
    child.on('close', (code) => reject(new Error(`serve ended with ${code}: ${seen}`)))
  })
  return {
    url,
    stop: () =>
      new Promise((resolve) => {
        child.on('close', (code) => resolve(code ?? -1))
        child.kill('SIGTERM')
      }),
  }
}
