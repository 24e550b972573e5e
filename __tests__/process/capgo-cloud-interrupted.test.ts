import type { ChildProcess } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { serves, shipped } from '../helpers/capgo-app.ts'
import { startCli } from '../helpers/run-cli.ts'

describe('interrupted anywhere and repeated: the same end, no burnt name, no duplicate', () => {
  /** Our process and whatever it started, as a runner that is cancelled ends them. */
  const killAll = (child: ChildProcess) => process.kill(-(child.pid ?? 0), 'SIGKILL')
  const killUs = (child: ChildProcess) => child.kill('SIGKILL')

  it.each([
    ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16].map((last) => [last, killAll] as const),
    // While the CLI uploads: it goes on without us.
    ...[7, 8, 9].map((last) => [last, killUs] as const),
  ])('after call %i, by %o', async (last, kill) => {
    const made = await shipped()
    let count = 0
    const child = startCli(['release'], {
      cwd: made.repo.folder,
      env: made.env,
      detached: true,
    })
    made.cloud.answered = () => {
      count += 1
      if (count === last) kill(child)
    }
    await new Promise((resolve) => child.on('close', resolve))
    made.cloud.answered = () => {}
    const again = await made.release()
    expect(again.exitCode, again.stderr).toBe(0)
    const third = await made.release()
    expect(third.stdout).toContain('Outcome: unchanged, channel production, version 1.0.1')
    expect(made.cloud.bundles).toMatchObject([{ name: '1.0.1', storage_provider: 'r2' }])
    expect(serves(made)).toBe('1.0.1')
  })
})
