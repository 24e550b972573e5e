import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
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
