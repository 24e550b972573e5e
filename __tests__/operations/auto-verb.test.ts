import { expect, it } from 'vitest'
import type { CiEvent } from '../../src/core/ci-event.ts'
import { autoVerb } from '../../src/operations/auto-verb.ts'

const event = (name: string, but: Partial<CiEvent> = {}): CiEvent => ({
  name,
  action: null,
  branch: 'main',
  tag: null,
  commit: null,
  defaultBranch: 'main',
  pullRequest: null,
  ...but,
})

it.each<[string, CiEvent | null, boolean, string, RegExp | null]>([
  ['push to a branch that feeds a channel', event('push'), true, 'release', null],
  ['push to another', event('push', { branch: 'topic' }), false, 'plan', /topic feeds no channel/],
  ['push of a tag', event('push', { branch: null, tag: 'v1.0.0' }), true, 'release', null],
  [
    'push of a tag that feeds nothing',
    event('push', { branch: null, tag: 'x' }),
    false,
    'plan',
    /x feeds no channel/,
  ],
  ['a published release', event('release', { action: 'published' }), true, 'release', null],
  ['a drafted release', event('release', { action: 'created' }), true, 'plan', /releases nothing/],
  ['by hand', event('workflow_dispatch'), true, 'release', null],
  ['by hand, elsewhere', event('workflow_dispatch'), false, 'plan', /feeds no channel/],
  [
    'a pull request',
    event('pull_request', { action: 'opened' }),
    true,
    'plan',
    /"pull_request" releases nothing/,
  ],
  ['a merge queue', event('merge_group'), true, 'plan', /releases nothing/],
  ['a schedule', event('schedule'), true, 'plan', /releases nothing/],
  ['no event', null, true, 'plan', /no event is known/],
])('%s', (_what, given, feeds, verb, notice) => {
  const chosen = autoVerb(given, feeds)
  expect(chosen.verb).toBe(verb)
  if (notice === null) expect(chosen.notice).toBeNull()
  else expect(chosen.notice).toMatch(notice)
})
