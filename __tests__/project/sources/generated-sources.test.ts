import { describe, expect, it } from 'vitest'
import { generatedSources } from '../../../src/project/sources/generated-sources.ts'
import { memoryApp, packageJson } from '../../helpers/memory-app.ts'

const untracked = { 'android/app/build.gradle': null, 'ios/App/App/A.swift': null }
const cli = (version: string) => packageJson({}, { devDependencies: { '@capacitor/cli': version } })

describe('ask 43: a native directory that CI generates', () => {
  it('comes from the template of the CLI, and from the images', async () => {
    const app = await memoryApp({
      ...untracked,
      'package.json': cli('8.5.2'),
      'assets/icon.png': 'x',
      'resources/splash.png': 'y',
    })
    const { sources } = await generatedSources(app, 'ios')
    expect(sources.map(({ id, label, impact }) => [id, label, impact])).toEqual([
      ['template:@capacitor/cli', '@capacitor/cli@8.5.2', 'compat'],
      ['asset-source:assets/icon.png', 'assets/icon.png', 'binary-only'],
      ['asset-source:resources/splash.png', 'resources/splash.png', 'binary-only'],
    ])
  })

  it('is another with another CLI, by the lockfile where it tells', async () => {
    const lock = (version: string) =>
      JSON.stringify({ lockfileVersion: 3, packages: { 'node_modules/@capacitor/cli': { version } } })
    const at = async (version: string) => {
      const app = await memoryApp({
        ...untracked,
        'package.json': cli('^8.0.0'),
        'package-lock.json': lock(version),
      })
      return (await generatedSources(app, 'android')).sources[0]
    }
    expect([(await at('8.5.2'))?.label, (await at('8.5.3'))?.label]).toEqual([
      '@capacitor/cli@8.5.2',
      '@capacitor/cli@8.5.3',
    ])
  })

  it('one that is tracked says all itself', async () => {
    const app = await memoryApp({ 'package.json': cli('8.5.2'), 'assets/icon.png': 'x' })
    expect((await generatedSources(app, 'ios')).sources).toEqual([])
  })
})
