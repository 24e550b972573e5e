import { describe, expect, it } from 'vitest'
import type { Platform } from '../../../src/core/platform.ts'
import { packageSources, pluginsOf } from '../../../src/project/sources/package-sources.ts'
import { memoryApp, packageJson } from '../../helpers/memory-app.ts'

const lock = (packages: Readonly<Record<string, object>>) =>
  JSON.stringify({
    lockfileVersion: 3,
    packages: Object.fromEntries(
      Object.entries(packages).map(([name, entry]) => [`node_modules/${name}`, entry]),
    ),
  })
const peer = { peerDependencies: { '@capacitor/core': '>=8' } }
const runtimes = {
  '@capacitor/ios': { version: '8.0.0' },
  '@capacitor/android': { version: '8.0.0' },
  '@capacitor/core': { version: '8.0.0' },
}
const gradle = (name: string) =>
  `include ':x'\nproject(':x').projectDir = new File('../node_modules/${name}/android')\n`

const app = (
  dependencies: object,
  packages: Readonly<Record<string, object>>,
  more: Readonly<Record<string, string>> = {},
) =>
  memoryApp({
    'package.json': packageJson(dependencies),
    'package-lock.json': lock({ ...runtimes, ...packages }),
    'android/capacitor.settings.gradle': Object.keys(dependencies).map(gradle).join(''),
    ...more,
  })
const found = async (platform: Platform, ...args: Parameters<typeof app>) => {
  const { sources, warnings } = await packageSources(await app(...args), platform, null)
  return { ids: sources.map(({ label, code }) => `${label} ${code}`), warnings }
}

describe('the runtime and the plugins of a platform', () => {
  it('count by the version that is installed', async () => {
    const { ids, warnings } = await found(
      'android',
      { cam: '^8.0.0' },
      { cam: { version: '8.2.3', ...peer } },
    )
    expect(ids.sort()).toEqual(['@capacitor/android@8.0.0 RUNTIME_BUMPED', 'cam@8.2.3 PLUGIN_BUMPED'])
    expect(warnings).toEqual([])
  })

  it('packages of the web count for nothing', async () => {
    const { ids } = await found('android', {}, { lodash: { version: '4.0.0' } })
    expect(ids).toEqual(['@capacitor/android@8.0.0 RUNTIME_BUMPED'])
  })

  it('a plugin in the repository counts by its files', async () => {
    const files = {
      'plugins/cam/package.json': '{"name": "cam", "capacitor": {"android": {"src": "android"}}}',
      'plugins/cam/android/src/main/java/A.java': 'class A {}',
    }
    const packages = { cam: { resolved: 'plugins/cam', link: true } }
    const { ids } = await found('android', { cam: 'file:plugins/cam' }, packages, files)
    expect(ids).toContain('cam/android/src/main/java/A.java PLUGIN_SOURCE_CHANGED')
  })

  it('one outside of the repository is compared by its path, and that is said', async () => {
    const packages = { cam: { resolved: '../cam', link: true } }
    const { ids, warnings } = await found('android', { cam: 'file:../cam' }, packages)
    expect([ids.some((id) => id.startsWith('cam@local:../cam')), warnings.join()]).toEqual([
      true,
      expect.stringContaining('outside of the repository'),
    ])
  })

  it('a lockfile that cannot be read counts whole', async () => {
    const { ids } = await found('android', { cam: '^8.0.0' }, {}, { 'package-lock.json': '{' })
    expect(ids).toContain('package-lock.json UNKNOWN_LOCKFILE')
  })
})

it('the plugins of a platform, for the ledger', async () => {
  const read = await app({ cam: '^8.0.0' }, { cam: { version: '8.2.3', ...peer } })
  expect(await pluginsOf(read, 'android')).toEqual([{ name: 'cam', version: '8.2.3' }])
  const only = await app(
    { cam: '^8.0.0' },
    { cam: { version: '8.2.3', ...peer } },
    { 'capacitor.config.json': '{"appId": "a.b", "android": {"includePlugins": ["other"]}}' },
  )
  expect(await pluginsOf(only, 'android')).toEqual([])
})

it('without a package.json there is none', async () => {
  const { sources } = await packageSources(await memoryApp({ 'package.json': null }), 'ios', null)
  expect(sources).toEqual([])
})
