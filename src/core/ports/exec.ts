/** How to run a child process. Words are passed as they are: there is no shell anywhere. */
export interface ExecOptions {
  readonly cwd?: string
  /** The whole environment of the child; nothing is inherited. */
  readonly env?: Readonly<Record<string, string>>
  /** May come later, while the child starts; when it never comes, the child is ended. */
  readonly input?: string | Uint8Array | Promise<string>
  /** Milliseconds; the child is killed after. */
  readonly timeout?: number
  /** Called with every chunk of stdout and stderr, for live output. */
  readonly onOutput?: (chunk: Uint8Array) => void
}

export interface ExecResult {
  readonly exitCode: number
  readonly stdout: Uint8Array
  readonly stderr: string
}

/** Runs a program and waits for it. A program that cannot be started throws; an exit code never does. */
export type Exec = (command: string, args: readonly string[], options?: ExecOptions) => Promise<ExecResult>
