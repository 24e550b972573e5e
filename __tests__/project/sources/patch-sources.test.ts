import { describe, expect, it } from 'vitest'
import type { Platform } from '../../../src/core/platform.ts'
import { patchSources } from '../../../src/project/sources/patch-sources.ts'
import { memoryApp } from '../../helpers/memory-app.ts'

const patch = (file: string, line = 'x', at = '@@ -1,2 +1,2 @@ class A') =>
  `diff --git a/node_modules/@x/cam/${file} b/node_modules/@x/cam/${file}\nindex 1..2 100644\n--- a/node_modules/@x/cam/${file}\n+++ b/node_modules/@x/cam/${file}\n${at}\n-old\n+${line}\n`

async function found(
  text: string,
  { path = 'patches/@x+cam+1.0.0.patch', platform = 'ios' as Platform, packages = ['@x/cam'] } = {},
) {
  const app = await memoryApp({ [path]: text })
  const { sources } = await patchSources(app, platform, new Set(packages))
  return sources
}
const ids = async (...args: Parameters<typeof found>) => (await found(...args)).map(({ id }) => id)

describe('patches in effect on native packages', () => {
  it('count on the platform whose part they touch', async () => {
    const text =
      patch('ios/Plugin.swift') + patch('android/src/A.kt') + patch('dist/index.js') + patch('package.json')
    expect(await ids(text)).toEqual(['patch:@x/cam/ios/Plugin.swift', 'patch:@x/cam/package.json'])
    expect(await ids(text, { platform: 'android' })).toEqual([
      'patch:@x/cam/android/src/A.kt',
      'patch:@x/cam/package.json',
    ])
  })

  it('by what they change: not by the ids of git, nor by what it shows behind the marks', async () => {
    const hashOf = async (text: string) => (await found(text))[0]?.hash
    const one = await hashOf(patch('ios/P.swift'))
    expect(await hashOf(patch('ios/P.swift').replace('1..2', '3..4'))).toBe(one)
    expect(await hashOf(patch('ios/P.swift', 'x', '@@ -1,2 +1,2 @@ class B'))).toBe(one)
    expect(await hashOf(patch('ios/P.swift').replaceAll('\n', '\r\n'))).toBe(one)
    expect((await hashOf(patch('ios/P.swift', 'y'))) === one).toBe(false)
  })

  it('of other packages, or in other folders, are none', async () => {
    expect(await ids(patch('ios/P.swift'), { packages: ['other'] })).toEqual([])
    expect(await ids(patch('ios/P.swift'), { path: 'old/@x+cam+1.0.0.patch' })).toEqual([])
    expect(await ids(patch('ios/P.swift'), { path: 'patches/README' })).toEqual([])
  })

  it('a patch of a package inside another one is one of the inner', async () => {
    const path = 'patches/outer++@x+cam+1.0.0.patch'
    const text = patch('ios/P.swift').replaceAll(
      'node_modules/@x/cam',
      'node_modules/outer/node_modules/@x/cam',
    )
    expect(await ids(text, { path })).toEqual(['patch:@x/cam/ios/P.swift'])
  })

  it('files that come or go', async () => {
    const gone = patch('ios/P.swift').replace('+++ b/node_modules/@x/cam/ios/P.swift', '+++ /dev/null')
    const came = patch('ios/P.swift').replace('--- a/node_modules/@x/cam/ios/P.swift', '--- /dev/null')
    expect([await ids(gone), await ids(came)]).toEqual([
      ['patch:@x/cam/ios/P.swift'],
      ['patch:@x/cam/ios/P.swift'],
    ])
  })

  it('those that the lockfile rules', async () => {
    const lock =
      "lockfileVersion: '9.0'\nimporters:\n  .: {}\npatchedDependencies:\n  '@x/cam@1.0.0':\n    hash: a\n    path: fixes/cam.patch\n"
    const app = await memoryApp({
      'pnpm-lock.yaml': lock,
      'fixes/cam.patch': patch('ios/P.swift').replaceAll('node_modules/@x/cam/', ''),
    })
    expect((await patchSources(app, 'ios', new Set(['@x/cam']))).sources.map(({ id }) => id)).toEqual([
      'patch:@x/cam/ios/P.swift',
    ])
  })
})
