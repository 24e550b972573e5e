import { describe, expect, it } from 'vitest'
import { parseNativeBuild } from '../../../src/core/native-build.ts'
import { pluginFaults, registeredPlugins } from '../../../src/project/checks/plugin-contract.ts'

describe('the plugins that a script registers', () => {
  it.each([
    ['as written', "const Camera = registerPlugin('Camera', { web: () => x })", ['Camera']],
    ['with types away and double quotes', 'const E=registerPlugin("EdgeToEdge");', ['EdgeToEdge']],
    ['a member', 'const A=Capacitor.registerPlugin("App")', ['App']],
    ['renamed by a minifier', 'const Ur=Fe.registerPlugin;var q=Ur("Haptics",{})', ['Haptics']],
    ['renamed to a dollar', 'let $=Fe.registerPlugin;var q=$("Haptics")', ['Haptics']],
    ['in a chunk of its own', 'import{r as t}from"./a.js";const n=t("Share",{web:()=>1})', ['Share']],
    ['a template without expressions', 'registerPlugin(`Network`)', ['Network']],
    ['another function', 'const n=t("Share",{title:1});unregisterPlugin("Old")', []],
    ['a name that is computed', 'registerPlugin(name)', []],
  ])('%s', (_what, script, names) => {
    expect([...registeredPlugins(script)]).toEqual(names)
  })
})

const build = (version: string, plugins: readonly string[]) =>
  parseNativeBuild({
    format: 1,
    platform: 'android',
    version,
    build: '1',
    fingerprint: { recipe: 1, platform: 'android', hash: 'a'.repeat(64), sources: [] },
    plugins: plugins.map((name) => ({ name, version: '1.0.0' })),
    recordedAt: '2026-01-01T00:00:00Z',
  })

describe('ask 36: a call that the binary cannot answer', () => {
  const owners = new Map([
    ['Camera', '@capacitor/camera'],
    ['App', '@capacitor/app'],
  ])
  const scripts = ['registerPlugin("Camera");registerPlugin("App");registerPlugin("Ours")']

  it('names the plugin, its package and the native builds without it', () => {
    const reached = [
      build('1.0.0', ['@capacitor/app']),
      build('1.1.0', ['@capacitor/app', '@capacitor/camera']),
    ]
    expect(pluginFaults(scripts, owners, reached)).toEqual([
      {
        code: 'PLUGIN_NOT_IN_BINARY',
        text: 'the bundle calls the plugin Camera of @capacitor/camera, which android 1.0.0+1 does not have',
        fix: 'ship a native build with @capacitor/camera, or take the call out of this release',
      },
    ])
  })

  it.each([
    ['all of them have it', [build('1.1.0', ['@capacitor/app', '@capacitor/camera'])]],
    ['no native build is reached', []],
  ])('%s: nothing to say', (_what, reached) => {
    expect(pluginFaults(scripts, owners, reached)).toEqual([])
  })
})
