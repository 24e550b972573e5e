import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
import { githubAccess } from '../../src/action/github-access.ts'

it.each([
  ['no token', null, { GITHUB_REPOSITORY: 'a/b' }],
  ['no repository', 'x', {}],
  ['a repository without an owner', 'x', { GITHUB_REPOSITORY: 'b' }],
])('%s: no access', (_what, token, env) => {
  expect(githubAccess(token, env)).toBeNull()
})

it('asks the API of the runner with the token that was given, or with that of the environment', async () => {
  const seen: string[] = []
  const server = createServer((request, response) => {
    seen.push(`${request.url} ${request.headers.authorization}`)
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"a":1}')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const env = {
    GITHUB_REPOSITORY: 'a/b',
    GITHUB_TOKEN: 'of-the-run',
    GITHUB_API_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  }
  for (const token of ['given', null]) {
    const access = githubAccess(token, env)
    expect([access?.owner, access?.repo]).toEqual(['a', 'b'])
    expect((await access?.request('GET /repos/{owner}/{repo}', { owner: 'a', repo: 'b' }))?.data).toEqual({
      a: 1,
    })
  }
  expect(seen).toEqual(['/repos/a/b token given', '/repos/a/b token of-the-run'])
})
