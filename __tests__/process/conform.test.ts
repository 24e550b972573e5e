import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { fixtureRepo } from '../helpers/fixture-repo.ts'
import { runCli, startServer } from '../helpers/run-cli.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

/** A server that means well: 404 for "nothing new", and a message beside every version. */
async function wellMeant(): Promise<string> {
  const server = createServer((request, response) => {
    const [status, body] =
      request.url === '/updates' ? [200, { version: '1.0.0', message: 'hello' }] : [404, {}]
    response.writeHead(status as number, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/updates`
}

describe('ask 16: conform', () => {
  it('our server, from the folder of the app', async () => {
    const repo = fixtureRepo(join(tempFolder(), 'notes'))
    const server = await startServer(['--store', 'file:../store'], { cwd: repo.folder })
    onTestFinished(async () => {
      await server.stop()
    })
    const { exitCode, stdout } = await runCli(['conform', `${server.url}/updates`], { cwd: repo.folder })
    expect(exitCode, stdout).toBe(0)
    expect(stdout).toContain('ok    update check, android, plugin 8.51.14')
    expect(stdout).toMatch(/keeps the protocol: \d+ questions, no fault\.\n$/)
  })

  it('a server with faults ends with 1, and says which plugins misbehave and why', async () => {
    const url = await wellMeant()
    const { exitCode, stdout } = await runCli(['conform', url, '--app', 'com.example.app'], {
      cwd: tempFolder(),
    })
    expect(exitCode).toBe(1)
    expect(stdout).toContain('FAULT update check, ios, plugin 6.14.28')
    expect(stdout).toMatch(/no-message: .*\n\s+.*(plugin|Android|iOS)/)
    expect(stdout).toMatch(/breaks the protocol in \d+ of \d+ questions\.\n$/)
  })

  it('as JSON', async () => {
    const url = await wellMeant()
    const { stdout } = await runCli(['conform', '--json', '--update-url', url, '--app', 'com.example.app'], {
      cwd: tempFolder(),
    })
    const result = JSON.parse(stdout) as { checks: { faults: { rule: string }[] }[] }
    expect(result.checks.flatMap(({ faults }) => faults.map(({ rule }) => rule))).toContain('no-message')
  })

  it('a server that is not there is a fault of every question', async () => {
    const { exitCode, stdout } = await runCli(
      ['conform', 'http://127.0.0.1:9/updates', '--app', 'com.example.app'],
      {
        cwd: tempFolder(),
      },
    )
    expect([exitCode, /^ok /m.test(stdout)]).toEqual([1, false])
    expect(stdout).toContain('reachable')
  })

  it('without an app, and without a URL', async () => {
    const noApp = await runCli(['conform', 'http://127.0.0.1:9/updates'], { cwd: tempFolder() })
    expect([noApp.exitCode, noApp.stderr]).toEqual([2, expect.stringContaining('--app com.example.app')])
    const noUrl = await runCli(['conform'], { cwd: tempFolder() })
    expect([noUrl.exitCode, noUrl.stderr]).toEqual([2, expect.stringContaining('update-url: must be given')])
  })
})
