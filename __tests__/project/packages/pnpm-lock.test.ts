import { describe, expect, it } from 'vitest'
import { pnpmLock } from '../../../src/project/packages/pnpm-lock.ts'

const sha = 'a'.repeat(40)
const v9 = (importers: string, more = '', path = 'pnpm-lock.yaml', appDir = '') =>
  pnpmLock(`lockfileVersion: '9.0'\nimporters:\n${importers}\n${more}`, path, appDir)
const one = (version: string) =>
  v9(`  .:\n    dependencies:\n      cam:\n        specifier: x\n        version: ${version}\n`)

describe('pnpm 9', () => {
  it.each([
    ['a version', '8.2.3', '8.2.3'],
    ['with the peers that it got', "'8.2.3(@capacitor/core@8.0.0)'", '8.2.3'],
    ['an alias', "'@y/cam@1.0.0'", 'alias:@y/cam@1.0.0'],
    ['a link', 'link:plugins/cam', 'local:plugins/cam'],
    ['a folder', "'file:plugins/cam(@capacitor/core@8.0.0)'", 'local:plugins/cam'],
    ['git', `https://codeload.github.com/a/b/tar.gz/${sha}`, `git:${sha}`],
  ])('%s', (_what, version, resolved) => {
    expect(one(version).locked('cam', 'x')?.resolved).toBe(resolved)
  })

  it('tells a plugin by its peer', () => {
    const packages =
      "packages:\n\n  cam@8.2.3:\n    peerDependencies:\n      '@capacitor/core': '>=8'\n\n  lib@1.0.0:\n    engines: {}\n"
    const importers =
      '  .:\n    dependencies:\n      cam:\n        specifier: x\n        version: 8.2.3(@capacitor/core@8.0.0)\n      lib:\n        specifier: x\n        version: 1.0.0\n'
    const lock = v9(importers, packages)
    expect([lock.locked('cam', 'x')?.peerOfCore, lock.locked('lib', 'x')?.peerOfCore]).toEqual([true, false])
  })

  it('reads the importer of the app, and links from there', () => {
    const importers =
      '  .:\n    dependencies:\n      cam: {specifier: x, version: 1.0.0}\n  apps/a:\n    devDependencies:\n      cam: {specifier: x, version: link:../../plugins/cam}\n'
    const lock = v9(importers, '', 'pnpm-lock.yaml', 'apps/a')
    expect(lock.locked('cam', 'x')?.resolved).toBe('local:plugins/cam')
    expect(v9(importers).locked('cam', 'x')?.resolved).toBe('1.0.0')
    expect(v9(importers, '', 'pnpm-lock.yaml', 'apps/b').locked('cam', 'x')).toBeNull()
  })

  it('ask 14: knows the patches, with the file or by its name', () => {
    const patched =
      'patchedDependencies:\n  cam@8.0.0:\n    hash: x\n    path: patches/my.patch\n  "@x/lib@1.0.0": abc\n'
    expect([...v9('  .: {}', patched).patches]).toEqual([
      ['cam', 'patches/my.patch'],
      ['@x/lib', 'patches/@x__lib@1.0.0.patch'],
    ])
  })
})

describe('pnpm before', () => {
  it.each([
    ['5', 'lockfileVersion: 5.4\nspecifiers:\n  cam: ^8.0.0\ndependencies:\n  cam: 8.2.3_abcdef\n', '8.2.3'],
    [
      '6',
      "lockfileVersion: '6.0'\ndependencies:\n  cam:\n    specifier: ^8.0.0\n    version: 8.2.3(@capacitor/core@8.0.0)\n",
      '8.2.3',
    ],
    ['5, by its path', 'lockfileVersion: 5.4\ndependencies:\n  cam: /cam/8.2.3\n', '8.2.3'],
  ])('%s', (_what, text, resolved) => {
    expect(pnpmLock(text, 'pnpm-lock.yaml', '').locked('cam', '^8.0.0')?.resolved).toBe(resolved)
  })
})

it('line ends of Windows are read', () => {
  const text =
    "lockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\n      cam:\n        version: 8.2.3(@capacitor/core@8.0.0)\npackages:\n  cam@8.2.3:\n    peerDependencies:\n      '@capacitor/core': '>=8'\n"
  const lock = pnpmLock(text.replaceAll('\n', '\r\n'), 'pnpm-lock.yaml', '')
  expect(lock.locked('cam', '*')).toEqual({ resolved: '8.2.3', peerOfCore: true })
})

it('one with a merge conflict cannot be read', () => {
  expect(() => one('8.2.3\n<<<<<<< ours')).toThrow()
})

it.each(['', 'hello: 1', '- a'])('%j is no lockfile', (text) => {
  expect(() => pnpmLock(text, 'pnpm-lock.yaml', '')).toThrow(/no lockfileVersion/)
})
