import { describe, expect, it } from 'vitest'
import { type GithubRequest, githubForge } from '../../src/forge/github.ts'

interface Call {
  readonly route: string
  readonly parameters: Readonly<Record<string, unknown>>
}

/** GitHub's git and workflow routes over a table of refs. Leaves out rights, rate limits and everything else. */
function github(refs: Record<string, { type: string; sha: string }>, tags: Record<string, object> = {}) {
  const calls: Call[] = []
  const fails = (status: number, message = 'no'): never => {
    throw Object.assign(new Error(message), { status })
  }
  const request: GithubRequest = async (route, parameters) => {
    calls.push({ route, parameters })
    const [method, path = ''] = route.split(' ')
    const ref = String(parameters.ref)
    if (method === 'GET' && path.endsWith('/git/ref/{ref}')) {
      return refs[ref] === undefined ? fails(404) : { data: { object: refs[ref] } }
    }
    if (path.endsWith('/git/tags/{tag_sha}')) return { data: tags[String(parameters.tag_sha)] }
    if (path.endsWith('/matching-refs/{ref}')) {
      const found = Object.entries(refs).filter(([name]) => name.startsWith(ref))
      return { data: found.map(([name, object]) => ({ ref: `refs/${name}`, object })) }
    }
    if (method === 'POST' && path.endsWith('/git/tags')) return { data: { sha: 'new-tag', type: 'tag' } }
    if (method === 'POST' && path.endsWith('/git/refs')) {
      const name = ref.slice('refs/'.length)
      if (refs[name] !== undefined) return fails(422, 'Reference already exists')
      refs[name] = { type: 'commit', sha: 'c1' }
      return { data: {} }
    }
    return { data: {} }
  }
  return { calls, fails, request }
}

const tag = { name: 'v1.0.1', commit: 'c1', message: 'Release 1.0.1' }

describe('tags through the API', () => {
  it('makes the tag object, then the ref', async () => {
    const { request, calls } = github({})
    expect(await githubForge(request, 'o', 'r').createTag(tag)).toBe('created')
    expect(calls.slice(1).map(({ route, parameters }) => [route.split('/git/')[1], parameters])).toEqual([
      [
        'tags',
        { owner: 'o', repo: 'r', tag: 'v1.0.1', message: 'Release 1.0.1', object: 'c1', type: 'commit' },
      ],
      ['refs', { owner: 'o', repo: 'r', ref: 'refs/tags/v1.0.1', sha: 'new-tag' }],
    ])
  })

  it.each([
    ['lightweight', { type: 'commit', sha: 'c1' }],
    ['annotated', { type: 'tag', sha: 't1' }],
  ])('an %s one on the same commit is left alone', async (_what, object) => {
    const { request, calls } = github(
      { 'tags/v1.0.1': object },
      { t1: { object: { sha: 'c1' }, message: 'm' } },
    )
    expect(await githubForge(request, 'o', 'r').createTag(tag)).toBe('exists')
    expect(calls.filter(({ route }) => route.startsWith('POST'))).toEqual([])
  })

  it('one on another commit is a conflict', async () => {
    const { request } = github({ 'tags/v1.0.1': { type: 'commit', sha: 'c9' } })
    await expect(githubForge(request, 'o', 'r').createTag(tag)).rejects.toMatchObject({ code: 'CONFLICT' })
  })

  it('another run that was first is no failure', async () => {
    const { request } = github({})
    const raced: GithubRequest = async (route, parameters) => {
      if (route.endsWith('/git/tags')) await request('POST /git/refs', { ref: 'refs/tags/v1.0.1' })
      return request(route, parameters)
    }
    expect(await githubForge(raced, 'o', 'r').createTag(tag)).toBe('exists')
  })

  it.each([
    [403, 'contents: write'],
    [401, 'not valid any more'],
    [422, 'protect tags'],
  ])('a %s says the way out', async (status, hint) => {
    const { fails } = github({})
    const request: GithubRequest = async (route) => (route.startsWith('GET') ? fails(404) : fails(status))
    const failed = githubForge(request, 'o', 'r').createTag(tag)
    await expect(failed).rejects.toMatchObject({
      code: 'BACKEND_FAILED',
      hint: expect.stringContaining(hint),
    })
  })

  it('lists with the messages of annotated ones', async () => {
    const { request } = github(
      { 'tags/native/ios/1+1': { type: 'tag', sha: 't1' }, 'tags/v1': { type: 'commit', sha: 'c2' } },
      { t1: { object: { sha: 'c1' }, message: '{"a":1}\n' } },
    )
    expect(await githubForge(request, 'o', 'r').listTags('native/')).toEqual([
      { name: 'native/ios/1+1', commit: 'c1', message: '{"a":1}' },
    ])
  })

  it('are read a few at a time, in their order', async () => {
    let [now, most] = [0, 0]
    const names = Array.from({ length: 20 }, (_, index) => `native/ios/1.0.${index}+1`)
    const request = async (route: string, { tag_sha: sha }: Readonly<Record<string, unknown>>) => {
      if (!route.includes('tag_sha'))
        return {
          data: names.map((name) => ({ ref: `refs/tags/${name}`, object: { type: 'tag', sha: name } })),
        }
      now += 1
      most = Math.max(most, now)
      await new Promise((resolve) => setTimeout(resolve, 1))
      now -= 1
      return { data: { object: { sha: 'c' }, message: sha } }
    }
    const tags = await githubForge(request, 'o', 'r').listTags('native/')
    expect(tags.map(({ message }) => message)).toEqual(names)
    expect(most).toBe(8)
  })
})

describe('the native workflow', () => {
  const inputs = { commit: 'c1', platforms: 'ios' }

  it('is started with its inputs', async () => {
    const { request, calls } = github({})
    await githubForge(request, 'o', 'r').dispatchWorkflow?.('native.yml', 'main', inputs)
    expect(calls).toEqual([
      {
        route: 'POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches',
        parameters: { owner: 'o', repo: 'r', workflow_id: 'native.yml', ref: 'main', inputs },
      },
    ])
  })

  it('is started without them when it takes none', async () => {
    const seen: unknown[] = []
    const request: GithubRequest = async (_route, { inputs: given }) => {
      seen.push(given)
      if (seen.length === 1) throw Object.assign(new Error('Unexpected inputs provided'), { status: 422 })
      return { data: {} }
    }
    await githubForge(request, 'o', 'r').dispatchWorkflow?.('native.yml', 'main', inputs)
    expect(seen).toEqual([inputs, {}])
  })

  it('one that is not there is told', async () => {
    const { fails } = github({})
    const request: GithubRequest = async () => fails(404, 'Not Found')
    await expect(githubForge(request, 'o', 'r').dispatchWorkflow?.('x.yml', 'main', inputs)).rejects.toThrow(
      'the workflow x.yml cannot be started on main: GitHub answered 404 Not Found',
    )
  })
})
