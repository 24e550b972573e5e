import { describe, expect, it } from 'vitest'
import type { Platform } from '../../../src/core/platform.ts'
import { localPackageSources } from '../../../src/project/sources/local-package-sources.ts'
import { memoryApp } from '../../helpers/memory-app.ts'

const manifest = JSON.stringify({
  name: 'cam',
  capacitor: { ios: { src: 'ios' }, android: { src: 'android' } },
})
const plugin = {
  'plugins/cam/package.json': manifest,
  'plugins/cam/ios/Sources/Cam.swift': 'let a = 1',
  'plugins/cam/android/src/main/java/Cam.kt': 'val a = 1',
  'plugins/cam/android/src/test/java/CamTest.kt': 'val a = 1',
  'plugins/cam/src/index.ts': 'export {}',
  'plugins/cam/README.md': '#',
}
async function ids(
  files: Readonly<Record<string, string>>,
  platform: Platform = 'ios',
  path = 'plugins/cam',
  appDir = '',
) {
  const app = await memoryApp({ 'apps/a/capacitor.config.json': '{"appId": "a.b"}', ...files }, { appDir })
  return (
    (await localPackageSources(app, platform, 'cam', path))?.map(({ id }) =>
      id.replace('plugin-source:', ''),
    ) ?? null
  )
}

describe('a plugin that lives in the repository', () => {
  it('counts by its native files of the platform, and by what it says to Capacitor', async () => {
    expect(await ids(plugin)).toEqual(['cam/package.json', 'cam/ios/Sources/Cam.swift'])
    expect(await ids(plugin, 'android')).toEqual(['cam/package.json', 'cam/android/src/main/java/Cam.kt'])
  })

  it('its own version says nothing, its platforms do', async () => {
    const hashes = async (text: string) => {
      const app = await memoryApp({ ...plugin, 'plugins/cam/package.json': text })
      return (await localPackageSources(app, 'ios', 'cam', 'plugins/cam'))?.map(({ hash }) => hash)
    }
    const own = JSON.parse(manifest) as object
    expect(await hashes(JSON.stringify({ ...own, version: '2.0.0' }))).toEqual(await hashes(manifest))
    expect(await hashes(JSON.stringify({ ...own, capacitor: { ios: { src: 'apple' } } }))).not.toEqual(
      await hashes(manifest),
    )
  })

  it('is found from the root and from the app', async () => {
    expect(await ids(plugin, 'ios', './plugins/cam')).toHaveLength(2)
    expect(await ids(plugin, 'ios', '../../plugins/cam', 'apps/a')).toHaveLength(2)
    expect(await ids(plugin, 'ios', 'elsewhere/cam')).toBeNull()
  })

  it('one that is no plugin is there, and nothing', async () => {
    expect(await ids({ 'plugins/cam/package.json': '{"name": "cam"}', 'plugins/cam/src/a.ts': '' })).toEqual(
      [],
    )
  })

  it('a package.json that cannot be read counts by its text', async () => {
    expect(await ids({ ...plugin, 'plugins/cam/package.json': '{' })).toContain('cam/package.json')
  })
})
