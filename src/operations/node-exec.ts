import spawn from 'cross-spawn'
import type { Exec } from '../core/ports/exec.ts'

/** Runs children with `node:child_process`, without a shell, `.cmd` files on Windows too. */
export const nodeExec: Exec = (command, args, options = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, [...args], {
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
      env: { ...options.env },
      stdio: [options.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      windowsHide: true,
    })
    const stdout: Buffer[] = []
    const stderr: Buffer[] = []
    const timer =
      options.timeout === undefined ? null : setTimeout(() => child.kill('SIGKILL'), options.timeout)
    child.stdout?.on('data', (chunk: Buffer) => {
      stdout.push(chunk)
      options.onOutput?.(chunk)
    })
    child.stderr?.on('data', (chunk: Buffer) => {
      stderr.push(chunk)
      options.onOutput?.(chunk)
    })
    child.on('error', (error) => {
      if (timer !== null) clearTimeout(timer)
      reject(error)
    })
    child.on('close', (code) => {
      if (timer !== null) clearTimeout(timer)
      resolve({
        exitCode: code ?? -1,
        stdout: new Uint8Array(Buffer.concat(stdout)),
        stderr: Buffer.concat(stderr).toString('utf8'),
      })
    })
    if (options.input !== undefined) {
      // A child that ends early closes its end; what it says counts, not the broken pipe.
      child.stdin?.on('error', () => {})
      Promise.resolve(options.input).then(
        (input) => child.stdin?.end(input),
        (error: unknown) => {
          child.kill('SIGKILL')
          reject(error)
        },
      )
    }
  })
