import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, inject, it, onTestFinished } from 'vitest'
import { fixtureRepo, type Repo } from '../helpers/fixture-repo.ts'
import { pushed } from '../helpers/push.ts'
import { runCli } from '../helpers/run-cli.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

const bundle = inject('bundle')

/**
 * GitHub's REST routes for tags and workflows on a real socket; it knows one token. Leaves out rights per route,
 * rate limits, and everything else.
 */
async function githubApi(): Promise<{ url: string; calls: string[] }> {
  const calls: string[] = []
  const refs = new Map<string, string>()
  const server: Server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const answer = (status: number, body: object): void => {
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
      }
      const body = JSON.parse(Buffer.concat(parts).toString() || '{}') as Record<string, string>
      const path = decodeURIComponent(request.url ?? '')
      if (request.headers.authorization !== 'token ghs_test')
        return answer(401, { message: 'Bad credentials' })
      calls.push(`${request.method} ${path} ${JSON.stringify(body)}`)
      if (request.method === 'GET' && path.includes('/git/ref/')) {
        const sha = refs.get(path.split('/git/ref/')[1] ?? '')
        return sha === undefined
          ? answer(404, { message: 'Not Found' })
          : answer(200, { object: { type: 'commit', sha } })
      }
      if (path.endsWith('/git/tags')) return answer(201, { sha: body.object, type: 'tag' })
      if (path.endsWith('/git/refs')) refs.set((body.ref ?? '').slice('refs/'.length), body.sha ?? '')
      return answer(201, {})
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, calls }
}

async function shipped(): Promise<Repo> {
  const repo = fixtureRepo(join(tempFolder(), 'notes'))
  for (const platform of ['ios', 'android']) {
    await pushed(bundle, repo, { command: 'native', platform, version: '1.0.0', build: '1' })
  }
  repo.edit('src/main.js', 'Hello from the store build', 'Hello over the air')
  return repo
}

describe('what the code host does for a release', () => {
  it('tags the released commit once', async () => {
    const { url, calls } = await githubApi()
    const repo = await shipped()
    const commit = repo.commit('fix: greeting')
    const run = () =>
      pushed(bundle, repo, { token: 'ghs_test', tag: 'true' }, { env: { GITHUB_API_URL: url } })
    const result = await run()
    expect(result.exitCode, result.stdout).toBe(0)
    const tag = { tag: 'v1.0.1', message: 'Release 1.0.1', object: commit, type: 'commit' }
    expect(calls).toEqual([
      'GET /repos/example/notes/git/ref/tags/v1.0.1 {}',
      `POST /repos/example/notes/git/tags ${JSON.stringify(tag)}`,
      `POST /repos/example/notes/git/refs ${JSON.stringify({ ref: 'refs/tags/v1.0.1', sha: commit })}`,
    ])
    await run()
    expect(calls.filter((call) => call.startsWith('POST'))).toHaveLength(2)
  })

  it('starts the native workflow for what is held, once per commit', async () => {
    const { url, calls } = await githubApi()
    const repo = await shipped()
    repo.edit('android/variables.gradle', 'minSdkVersion = ', 'minSdkVersion = 9')
    const commit = repo.commit('feat: newer phones')
    const run = () =>
      pushed(
        bundle,
        repo,
        { token: 'ghs_test', 'native-workflow': 'native.yml' },
        { env: { GITHUB_API_URL: url } },
      )
    expect((await run()).outputs).toMatchObject({ 'android-outcome': 'held', 'ios-outcome': 'published' })
    const body = { ref: 'main', inputs: { commit, platforms: 'android' } }
    expect(calls).toEqual([
      `POST /repos/example/notes/actions/workflows/native.yml/dispatches ${JSON.stringify(body)}`,
    ])
    expect((await run()).outputs).toMatchObject({ 'android-outcome': 'held', 'ios-outcome': 'unchanged' })
    expect(calls).toHaveLength(1)
  })

  it('a token that is not valid fails the job and says so, after the devices were served', async () => {
    const { url } = await githubApi()
    const repo = await shipped()
    repo.commit('fix: greeting')
    const result = await pushed(
      bundle,
      repo,
      { token: 'ghs_old', tag: 'true' },
      { env: { GITHUB_API_URL: url } },
    )
    expect(result.exitCode).toBe(1)
    expect(result.stdout).toContain('The token is not valid any more')
    const again = await pushed(
      bundle,
      repo,
      { token: 'ghs_test', tag: 'true' },
      { env: { GITHUB_API_URL: url } },
    )
    expect([again.exitCode, again.outputs.outcome]).toEqual([0, 'unchanged'])
  })

  it('on a laptop the tag is made by git', async () => {
    const repo = await shipped()
    const commit = repo.commit('fix: greeting')
    const args = [
      'release',
      '--store',
      'file:../store',
      '--tag',
      'web-{version}',
      '--native-workflow',
      'native.yml',
    ]
    const result = await runCli(args, { cwd: repo.folder })
    expect(result.exitCode, result.stderr).toBe(0)
    expect(repo.git('rev-parse', 'web-1.0.1^{commit}')).toBe(commit)
    expect(repo.git('cat-file', '-t', 'web-1.0.1')).toBe('tag')
  })
})
