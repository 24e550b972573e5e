import { describe, expect, it } from 'vitest'
import { npmLock } from '../../../src/project/packages/npm-lock.ts'

const sha = 'a'.repeat(40)
const v3 = (packages: object, path = 'package-lock.json', appDir = '') =>
  npmLock(JSON.stringify({ lockfileVersion: 3, packages }), path, appDir)
const v1 = (dependencies: object) =>
  npmLock(JSON.stringify({ lockfileVersion: 1, dependencies }), 'package-lock.json', '')

describe('npm 7 and later', () => {
  it.each([
    ['a version', { version: '8.2.3' }, '8.2.3'],
    ['an alias', { name: '@x/camera', version: '1.0.0' }, 'alias:@x/camera@1.0.0'],
    ['git over ssh', { version: '1.0.0', resolved: `git+ssh://git@github.com/a/b.git#${sha}` }, `git:${sha}`],
    ['git over https', { version: '1.0.0', resolved: `git+https://github.com/a/b.git#${sha}` }, `git:${sha}`],
    ['a folder', { link: true, resolved: 'plugins/cam' }, 'local:plugins/cam'],
  ])('%s', (_what, entry, resolved) => {
    expect(v3({ 'node_modules/cam': entry }).locked('cam', '*')?.resolved).toBe(resolved)
  })

  it('tells a plugin by its peer', () => {
    const lock = v3({
      'node_modules/a': { version: '1.0.0', peerDependencies: { '@capacitor/core': '>=8' } },
      'node_modules/b': { version: '1.0.0' },
    })
    expect([lock.locked('a', '*')?.peerOfCore, lock.locked('b', '*')?.peerOfCore]).toEqual([true, false])
  })

  it('looks from the folder of the app upwards', () => {
    const packages = {
      'node_modules/cam': { version: '1.0.0' },
      'apps/notes/node_modules/cam': { version: '2.0.0' },
      'apps/node_modules/mid': { version: '3.0.0' },
    }
    const notes = v3(packages, 'package-lock.json', 'apps/notes')
    expect([notes.locked('cam', '*')?.resolved, notes.locked('mid', '*')?.resolved]).toEqual([
      '2.0.0',
      '3.0.0',
    ])
    expect(v3(packages, 'package-lock.json', 'apps/other').locked('cam', '*')?.resolved).toBe('1.0.0')
  })

  it('a lockfile in a folder speaks of paths from there', () => {
    const lock = v3(
      { 'node_modules/cam': { link: true, resolved: 'plugins/cam' } },
      'apps/package-lock.json',
      'apps/notes',
    )
    expect(lock.locked('cam', '*')?.resolved).toBe('local:apps/plugins/cam')
  })
})

describe('npm 6', () => {
  it.each([
    ['a version', { version: '8.2.3' }, '8.2.3'],
    ['an alias', { version: 'npm:@x/camera@1.0.0' }, 'alias:@x/camera@1.0.0'],
    ['a folder', { version: 'file:plugins/cam' }, 'local:plugins/cam'],
    ['git', { version: `git+ssh://git@github.com/a/b.git#${sha}` }, `git:${sha}`],
  ])('%s', (_what, entry, resolved) => {
    expect(v1({ cam: entry }).locked('cam', '*')).toEqual({ resolved, peerOfCore: null })
  })
})

it.each(['', '{}', '{"lockfileVersion": 3}', '<<<<<<< HEAD\n{}', 'null'])('%j is no lockfile', (text) => {
  expect(() => npmLock(text, 'package-lock.json', '')).toThrow(Error)
})

it('a package that is not there is null', () => {
  expect(v3({}).locked('cam', '*')).toBeNull()
  expect(v1({}).locked('cam', '*')).toBeNull()
})
