import { expect, it } from 'vitest'
import { gitResolved } from '../../../src/project/packages/git-resolved.ts'

const sha = '0123456789abcdef0123456789abcdef01234567'

it.each([
  `git+ssh://git@github.com/a/b.git#${sha}`,
  `git+https://github.com/a/b.git#${sha}`,
  `https://codeload.github.com/a/b/tar.gz/${sha}`,
  `https://github.com/a/b.git#commit=${sha}`,
  `github:a/b#${sha}`,
  `https://gitlab.com/a/b/-/archive/${sha}/x.tar.gz`,
])('%s is its commit, however it is reached', (text) => {
  expect(gitResolved(text)).toBe(`git:${sha}`)
})

it.each(['1.0.0', 'file:../x', 'https://registry.example.com/a/-/a-1.0.0.tgz', '', `npm:${sha}`])(
  '%j is no repository',
  (text) => {
    expect(gitResolved(text)).toBeNull()
  },
)
