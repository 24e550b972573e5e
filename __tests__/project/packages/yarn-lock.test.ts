import { describe, expect, it } from 'vitest'
import { yarnLock } from '../../../src/project/packages/yarn-lock.ts'

const sha = 'a'.repeat(40)
const classic = (body: string) => yarnLock(`# yarn lockfile v1\n\n${body}`, 'yarn.lock', '')
const berry = (body: string) => yarnLock(`__metadata:\n  version: 8\n\n${body}`, 'yarn.lock', '')

describe('yarn 1', () => {
  it.each([
    ['a version', '"@x/cam@^8.0.0":\n  version "8.2.3"\n', '@x/cam', '^8.0.0', '8.2.3'],
    ['several ranges', 'cam@^8.0.0, cam@^8.1.0:\n  version "8.2.3"\n', 'cam', '^8.1.0', '8.2.3'],
    ['a resolution, whatever is declared', 'cam@8.0.0:\n  version "8.0.0"\n', 'cam', '^9.0.0', '8.0.0'],
    [
      'git',
      `"cam@git+https://e.com/a.git":\n  version "1.0.0"\n  resolved "git+https://e.com/a.git#${sha}"\n`,
      'cam',
      'git+https://e.com/a.git',
      `git:${sha}`,
    ],
    [
      'an alias',
      '"cam@npm:@y/cam@^1.0.0":\n  version "1.2.0"\n',
      'cam',
      'npm:@y/cam@^1.0.0',
      'alias:@y/cam@1.2.0',
    ],
  ])('%s', (_what, body, name, range, resolved) => {
    expect(classic(body).locked(name, range)).toEqual({ resolved, peerOfCore: null })
  })

  it('two blocks of one name are told apart by their range, and are nothing without it', () => {
    const lock = classic('cam@^1.0.0:\n  version "1.1.0"\n\ncam@^2.0.0:\n  version "2.1.0"\n')
    expect([lock.locked('cam', '^2.0.0')?.resolved, lock.locked('cam', '^3.0.0')]).toEqual(['2.1.0', null])
    expect(lock.locked('other', '*')).toBeNull()
  })
})

describe('yarn 2 and later', () => {
  it('tells a plugin by its peer', () => {
    const lock = berry(
      '"cam@npm:^8.0.0":\n  version: 8.2.3\n  resolution: "cam@npm:8.2.3"\n  peerDependencies:\n    "@capacitor/core": ">=8"\n\n"lib@npm:^1.0.0":\n  version: 1.0.0\n  dependencies:\n    "@capacitor/core": "*"\n',
    )
    expect(lock.locked('cam', '^8.0.0')).toEqual({ resolved: '8.2.3', peerOfCore: true })
    expect(lock.locked('lib', '^1.0.0')).toEqual({ resolved: '1.0.0', peerOfCore: false })
  })

  it.each([
    [
      'a workspace',
      '"cam@workspace:plugins/cam":\n  version: 0.0.0\n  resolution: "cam@workspace:plugins/cam"\n',
      'workspace:plugins/cam',
      'local:plugins/cam',
    ],
    [
      'a portal',
      '"cam@portal:../cam::locator=x":\n  version: 0.0.0\n  resolution: "cam@portal:../cam::locator=x"\n',
      'portal:../cam',
      'local:../cam',
    ],
    [
      'git',
      `"cam@https://e.com/a.git":\n  version: 1.0.0\n  resolution: "cam@https://e.com/a.git#commit=${sha}"\n`,
      'https://e.com/a.git',
      `git:${sha}`,
    ],
  ])('%s', (_what, body, range, resolved) => {
    expect(berry(body).locked('cam', range)?.resolved).toBe(resolved)
  })

  it('a patched package is its patched block, and the patch is known', () => {
    const lock = berry(
      '"cam@npm:8.0.0":\n  version: 8.0.0\n  resolution: "cam@npm:8.0.0"\n\n"cam@patch:cam@npm%3A8.0.0#~/.yarn/patches/cam-1.patch":\n  version: 8.0.0\n  resolution: "cam@patch:x"\n',
    )
    expect([...lock.patches]).toEqual([['cam', '.yarn/patches/cam-1.patch']])
    expect(lock.locked('cam', 'patch:cam@npm%3A8.0.0#~/.yarn/patches/cam-1.patch')?.resolved).toBe('8.0.0')
  })
})

it('line ends of Windows are read', () => {
  expect(
    yarnLock('# yarn lockfile v1\r\n\r\ncam@^1.0.0:\r\n  version "1.0.0"\r\n', 'yarn.lock', '').locked(
      'cam',
      '^1.0.0',
    )?.resolved,
  ).toBe('1.0.0')
})

it('a block without a version says nothing', () => {
  expect(classic('cam@^1.0.0:\n  resolved "x"\n').locked('cam', '^1.0.0')).toBeNull()
})

it('one with a merge conflict cannot be read', () => {
  expect(() => classic('<<<<<<< ours\ncam@^1.0.0:\n  version "1.0.0"\n=======\n')).toThrow(/merge conflict/)
})

it.each(['', 'hello', '{}'])('%j is no lockfile', (text) => {
  expect(() => yarnLock(text, 'yarn.lock', '')).toThrow(/no yarn lockfile/)
})
