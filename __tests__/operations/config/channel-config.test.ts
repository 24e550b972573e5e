import { expect, it } from 'vitest'
import { type ChannelSource, isFedBy } from '../../../src/operations/config/channel-config.ts'

it.each<[ChannelSource, string | null, string | null, boolean]>([
  [{ kind: 'branch', pattern: 'main' }, 'main', null, true],
  [{ kind: 'branch', pattern: 'release/**' }, 'release/1.x/fix', null, true],
  [{ kind: 'branch', pattern: 'main' }, 'topic', null, false],
  [{ kind: 'branch', pattern: '**' }, null, 'v1.0.0', false],
  [{ kind: 'tag', pattern: 'v*' }, null, 'v1.0.0', true],
  [{ kind: 'tag', pattern: 'v*' }, 'v1', null, false],
  [{ kind: 'pull_request' }, 'main', null, false],
  [{ kind: 'none' }, 'main', 'v1.0.0', false],
])('%j is fed by branch %s, tag %s: %s', (from, branch, tag, fed) => {
  expect(isFedBy(from, { branch, tag })).toBe(fed)
})
