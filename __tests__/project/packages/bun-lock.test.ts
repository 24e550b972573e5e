import { describe, expect, it } from 'vitest'
import { bunLock } from '../../../src/project/packages/bun-lock.ts'

const sha = 'a'.repeat(40)
const lock = (packages: string, more = '', appDir = '') =>
  bunLock(
    `{"lockfileVersion": 1, "workspaces": {"": {"name": "app"}, "apps/n": {"name": "notes"}}, ${more} "packages": {${packages}},}`,
    'bun.lock',
    appDir,
  )

describe('bun.lock', () => {
  it.each([
    ['a version', '"cam": ["cam@8.2.3", "", {}, "sha512-x"]', '8.2.3'],
    ['a scoped name', '"@x/cam": ["@x/cam@8.2.3", "", {}]', '8.2.3'],
    ['an alias', '"cam": ["@x/camera@1.0.0", "", {}]', 'alias:@x/camera@1.0.0'],
    ['a workspace package', '"cam": ["cam@workspace:plugins/cam"]', 'local:plugins/cam'],
    ['a folder', '"cam": ["cam@file:plugins/cam", {}]', 'local:plugins/cam'],
    ['git', `"cam": ["cam@git+ssh://git@github.com/a/b.git#${sha}", {}, "x"]`, `git:${sha}`],
    ['GitHub with a short commit', '"cam": ["cam@github:a/b#abc1234", {}, "x"]', 'git:abc1234'],
  ])('%s', (_what, packages, resolved) => {
    const name = packages.startsWith('"@x') ? '@x/cam' : 'cam'
    expect(lock(packages).locked(name, '*')?.resolved).toBe(resolved)
  })

  it('what a workspace has of its own counts there', () => {
    const packages = '"cam": ["cam@1.0.0", "", {}], "notes/cam": ["cam@2.0.0", "", {}]'
    expect(lock(packages, '', 'apps/n').locked('cam', '*')?.resolved).toBe('2.0.0')
    expect(lock(packages).locked('cam', '*')?.resolved).toBe('1.0.0')
  })

  it('tells a plugin by its peer', () => {
    const packages =
      '"a": ["a@1.0.0", "", {"peerDependencies": {"@capacitor/core": ">=8"}}], "b": ["b@1.0.0", "", {}]'
    const found = lock(packages)
    expect([found.locked('a', '*')?.peerOfCore, found.locked('b', '*')?.peerOfCore]).toEqual([true, false])
  })

  it('only patches with a version in their key apply', () => {
    const more = '"patchedDependencies": {"@x/cam@8.2.3": "patches/cam.patch", "other": "patches/o.patch"},'
    expect([...lock('', more).patches]).toEqual([['@x/cam', 'patches/cam.patch']])
  })

  it.each(['', '{}', '<<<<<<<', '{"packages": '])('%j is none', (text) => {
    expect(() => bunLock(text, 'bun.lock', '')).toThrow(/no bun lockfile/)
  })
})
