import { describe, expect, it } from 'vitest'
import type { Platform } from '../../../src/core/platform.ts'
import { configSources } from '../../../src/project/sources/config-sources.ts'
import { memoryApp } from '../../helpers/memory-app.ts'

const ids = async (config: object | string, platform: Platform = 'ios') => {
  const text = typeof config === 'string' ? config : JSON.stringify(config)
  const { sources, warnings } = configSources(await memoryApp({ 'capacitor.config.json': text }), platform)
  return { ids: sources.map(({ id }) => id), hashes: sources.map(({ hash }) => hash), warnings }
}
const base = { appId: 'com.example.a', appName: 'A', webDir: 'www' }

describe('the Capacitor config', () => {
  it('is one source per key that reaches the binary', async () => {
    const found = await ids({ ...base, plugins: { Keyboard: { resize: 'native' } } })
    expect(found.ids).toContain('config:plugins.Keyboard.resize')
    expect(found.ids).toContain('config:appId')
  })

  it('of the other platform nothing counts', async () => {
    const config = { ...base, android: { backgroundColor: '#fff' } }
    expect((await ids(config)).ids.join()).not.toContain('android')
    expect((await ids(config, 'android')).ids.join()).toContain('android.backgroundColor')
  })

  it('that cannot be read counts by its text, and that is said', async () => {
    const { ids: found, warnings } = await ids('{ "appId": ')
    expect([found, warnings[0]]).toEqual([
      ['config:unreadable'],
      expect.stringContaining('cannot be evaluated'),
    ])
  })

  it('that is not there is nothing', async () => {
    const app = await memoryApp({ 'capacitor.config.json': null })
    expect(configSources(app, 'ios').sources).toEqual([])
  })
})
