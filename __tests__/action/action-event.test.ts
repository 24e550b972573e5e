import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { actionEvent } from '../../src/action/action-event.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

function event(name: string, payload: unknown, env: Record<string, string> = {}) {
  const file = join(tempFolder(), 'event.json')
  writeFileSync(file, typeof payload === 'string' ? payload : JSON.stringify(payload))
  return actionEvent({ GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: file, ...env })
}

const repository = { default_branch: 'main', full_name: 'a/b' }

describe('what started a workflow', () => {
  it.each([
    [
      'a push to a branch',
      event.bind(null, 'push', { repository }, { GITHUB_REF: 'refs/heads/feature/x', GITHUB_SHA: 'c' }),
      { name: 'push', branch: 'feature/x', tag: null, commit: 'c', defaultBranch: 'main', pullRequest: null },
    ],
    [
      'a push of a tag',
      event.bind(null, 'push', { repository }, { GITHUB_REF: 'refs/tags/v1.0.0' }),
      { branch: null, tag: 'v1.0.0' },
    ],
    [
      'the ref of the payload, where the variable is missing',
      event.bind(null, 'push', { ref: 'refs/heads/main', repository }),
      { branch: 'main' },
    ],
    [
      'a pull request of the repository',
      event.bind(null, 'pull_request', {
        action: 'opened',
        repository,
        pull_request: { number: 7, head: { repo: { full_name: 'a/b' } } },
      }),
      { action: 'opened', branch: null, pullRequest: { number: 7, fromFork: false } },
    ],
    [
      'a pull request of a fork',
      event.bind(null, 'pull_request', {
        repository,
        pull_request: { number: 7, head: { repo: { full_name: 'c/b' } } },
      }),
      { pullRequest: { number: 7, fromFork: true } },
    ],
    [
      'a pull request whose fork is gone',
      event.bind(null, 'pull_request', { repository, pull_request: { number: 7, head: { repo: null } } }),
      { pullRequest: { number: 7, fromFork: true } },
    ],
    [
      'a payload that is no JSON',
      event.bind(null, 'push', '{'),
      { name: 'push', branch: null, defaultBranch: null },
    ],
    ['no payload at all', () => actionEvent({}), { name: '', branch: null, tag: null, commit: null }],
  ])('%s', (_what, read, members) => {
    expect(read()).toMatchObject(members)
  })
})
