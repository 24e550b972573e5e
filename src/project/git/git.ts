import type { Exec } from '../../core/ports/exec.ts'
import { UpdateError } from '../../core/update-error.ts'

/** Calls git in one folder, without a shell. */
export interface Git {
  readonly folder: string
  /** Stdout as text. @throws UpdateError `GIT_FAILED` */
  text(args: readonly string[], input?: string): Promise<string>
  /** Stdout as bytes. @throws UpdateError `GIT_FAILED` */
  bytes(args: readonly string[], input?: string): Promise<Uint8Array>
  /** Null when git says no, by any exit code. */
  tryText(args: readonly string[]): Promise<string | null>
}

/** Git speaks English, never asks, never pages, and does not refresh the index behind our back. */
const settings = {
  LC_ALL: 'C',
  GIT_TERMINAL_PROMPT: '0',
  GIT_PAGER: 'cat',
  GIT_OPTIONAL_LOCKS: '0',
}

export function gitIn(exec: Exec, folder: string, env: Readonly<Record<string, string | undefined>>): Git {
  const environment: Record<string, string> = {}
  for (const [name, value] of Object.entries(env)) {
    if (value !== undefined && !/^(INPUT_|GIT_DIR$|GIT_WORK_TREE$|GIT_INDEX_FILE$)/.test(name))
      environment[name] = value
  }
  const run = async (args: readonly string[], input?: string) => {
    try {
      return await exec('git', ['-c', 'core.quotePath=false', '-c', 'core.fsmonitor=false', ...args], {
        cwd: folder,
        env: { ...environment, ...settings },
        ...(input === undefined ? {} : { input }),
      })
    } catch (cause) {
      throw new UpdateError('GIT_FAILED', 'git could not be started', {
        hint: 'Install git and make sure that it is on the PATH.',
        cause,
      })
    }
  }
  const bytes: Git['bytes'] = async (args, input) => {
    const { exitCode, stdout, stderr } = await run(args, input)
    if (exitCode === 0) return stdout
    throw new UpdateError('GIT_FAILED', `git ${args[0] ?? ''} failed in ${folder}: ${stderr.trim()}`)
  }
  const decode = (raw: Uint8Array): string => new TextDecoder().decode(raw)
  return {
    folder,
    bytes,
    text: async (args, input) => decode(await bytes(args, input)),
    async tryText(args) {
      const { exitCode, stdout } = await run(args)
      return exitCode === 0 ? decode(stdout) : null
    },
  }
}
