import { describe, expect, it } from 'vitest'
import { nodeExec } from '../../src/operations/node-exec.ts'
import { readApp } from '../../src/project/app-files.ts'
import { memoryTree } from '../helpers/memory-tree.ts'

const config = (value: object) => ({
  'capacitor.config.json': JSON.stringify({ appId: 'com.example.a', ...value }),
})
const pkg = (dependencies: object) => ({ 'package.json': JSON.stringify({ name: 'a', dependencies }) })
const both = { '@capacitor/android': '8.0.0', '@capacitor/ios': '8.0.0' }
const read = (files: Readonly<Record<string, string>>, appDir = '') =>
  readApp(memoryTree(files), appDir, nodeExec)

describe('the app of a tree', () => {
  it.each<[string, Readonly<Record<string, string>>, readonly string[], readonly string[]]>([
    [
      'both native directories',
      { ...pkg(both), 'android/a': '', 'ios/b': '' },
      ['ios', 'android'],
      ['ios', 'android'],
    ],
    ['one of them, though both are declared', { ...pkg(both), 'android/a': '' }, ['android'], ['android']],
    ['none of them: CI generates what is declared', pkg(both), [], ['ios', 'android']],
    ['Electron', { 'electron/a': '' }, ['electron'], ['electron']],
    ['nothing', {}, [], []],
  ])('%s', async (_what, files, tracked, platforms) => {
    expect(await read({ ...config({}), ...files })).toMatchObject({ tracked, platforms })
  })

  it('its native directories are where the config says', async () => {
    const files = {
      ...config({ android: { path: 'apps/droid' }, ios: { path: '' } }),
      'apps/droid/a': '',
      'ios/b': '',
    }
    const { nativeDirs, tracked } = await read(files)
    expect([nativeDirs.android, nativeDirs.ios, tracked]).toEqual(['apps/droid', 'ios', ['ios', 'android']])
  })

  it('one in a folder has its own package, or that of the root', async () => {
    const inFolder = (more: Readonly<Record<string, string>>) =>
      read(
        { 'apps/a/capacitor.config.json': '{"appId": "com.example.a"}', ...pkg({ root: '1' }), ...more },
        'apps/a',
      )
    expect((await inFolder({})).packageJson?.dependencies).toEqual({ root: '1' })
    const own = { 'apps/a/package.json': '{"name": "b", "dependencies": {"own": "1"}}', 'apps/a/ios/x': '' }
    expect(await inFolder(own)).toMatchObject({
      packageJson: { dependencies: { own: '1' } },
      nativeDirs: { ios: 'apps/a/ios' },
    })
  })

  it('without a config, and with one that cannot be read, says so', async () => {
    expect((await read({})).config.kind).toBe('absent')
    expect((await read({ 'capacitor.config.json': '{' })).config.kind).toBe('unreadable')
  })
})
