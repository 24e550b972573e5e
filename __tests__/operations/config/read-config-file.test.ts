import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseConfigFile, readConfigFile } from '../../../src/operations/config/read-config-file.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'

describe('the config file', () => {
  it('is JSON with comments, trailing commas and a schema', () => {
    const text =
      '\uFEFF{ // ours\n "$schema": "x", "appId": "com.example.app", "store": "file:x", "channels": {}, }'
    expect(parseConfigFile(text, '/a')).toEqual({
      path: '/a',
      appId: 'com.example.app',
      channels: [],
      values: { store: 'file:x' },
    })
  })

  it.each([
    ['{\n"store":: 1}', /is not JSON: \S+ in line 2/],
    ['[]', /must be an object/],
    [
      '{"appId": 1, "stor": 2, "channels": {"A": {}}}',
      /appId: must be text[\s\S]*channels: A[\s\S]*stor: is no key/,
    ],
    ['{"token": "x"}', /token: is no key of this file/],
  ])('%s is refused', (text, why) => {
    expect(() => parseConfigFile(text, '/a')).toThrow(why)
  })

  describe('for several apps of one repository', () => {
    const text = JSON.stringify({
      store: 'file:shared',
      tag: 'true',
      apps: {
        'apps/notes': { appId: 'com.example.notes', tag: 'false' },
        './apps/tasks/': { appId: 'com.example.tasks' },
      },
    })

    it.each([
      ['apps/notes', { appId: 'com.example.notes', values: { store: 'file:shared', tag: 'false' } }],
      ['apps/tasks', { appId: 'com.example.tasks', values: { store: 'file:shared', tag: 'true' } }],
    ])('%s has its own part above the shared one', (folder, part) => {
      expect(parseConfigFile(text, resolve('/repo/x.json'), resolve('/repo', folder))).toMatchObject(part)
    })

    it('a folder without an entry names those that have one', () => {
      expect(() => parseConfigFile(text, resolve('/repo/x.json'), resolve('/repo/apps/other'))).toThrow(
        /no entry for the folder apps\/other; its apps: apps\/notes/,
      )
    })

    it.each([
      ['{"apps": []}', /apps: must be an object of folders/],
      ['{"apps": {"a": 1}}', /apps: a: must be an object/],
      ['{"apps": {"a": {"stor": 1}}}', /stor: is no key/],
    ])('%s is refused', (bad, why) => {
      expect(() => parseConfigFile(bad, resolve('/repo/x.json'), resolve('/repo/a'))).toThrow(why)
    })
  })

  it('is the nearest one, up to the repository', async () => {
    const root = tempFolder()
    const app = join(root, 'repo', 'apps', 'notes')
    mkdirSync(app, { recursive: true })
    mkdirSync(join(root, 'repo', '.git'))
    writeFileSync(join(root, 'capacitor-ota.config.json'), '{"appId": "outside"}')
    expect((await readConfigFile(null, app)).path).toBeNull()
    writeFileSync(join(root, 'repo', 'capacitor-ota.config.json'), '{"appId": "com.example.repo"}')
    expect((await readConfigFile(null, app)).appId).toBe('com.example.repo')
    writeFileSync(join(app, 'capacitor-ota.config.json'), '{"appId": "com.example.app"}')
    expect((await readConfigFile(null, app)).appId).toBe('com.example.app')
  })

  it('one that was named must be there', async () => {
    await expect(readConfigFile(join(tempFolder(), 'gone.json'), '/')).rejects.toThrow(
      /gone\.json cannot be read/,
    )
  })
})
