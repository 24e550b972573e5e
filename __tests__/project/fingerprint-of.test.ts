import { describe, expect, it } from 'vitest'
import { fingerprintOf, recipe, withoutIgnored } from '../../src/project/fingerprint-of.ts'
import { memoryApp } from '../helpers/memory-app.ts'

const any = (pattern: string) => ({ platform: null, pattern })
const ignoring = (...patterns: readonly string[]) => ({ include: [], ignore: patterns.map(any), env: {} })

describe('the fingerprint of a platform', () => {
  it('is a digest over sorted sources, the same for the same tree', async () => {
    const { fingerprint } = await fingerprintOf(await memoryApp(), 'android')
    const ids = fingerprint.sources.map(({ id }) => id)
    expect([fingerprint.recipe, fingerprint.platform, ids]).toEqual([recipe, 'android', [...ids].sort()])
    expect((await fingerprintOf(await memoryApp(), 'android')).fingerprint.hash).toBe(fingerprint.hash)
  })

  it.each([
    ['native code', { 'android/app/build.gradle': 'minSdk 25' }, false],
    [
      'the app id',
      { 'capacitor.config.json': '{"appId": "com.example.b", "appName": "A", "webDir": "www"}' },
      false,
    ],
    ['native code of the other platform', { 'ios/App/App/A.swift': 'let a = 2' }, true],
    ['the web app', { 'src/main.ts': '1' }, true],
    ['docs', { 'android/README.md': '#' }, true],
  ])('with another %s', async (_what, files, same) => {
    const hashOf = async (changed: Readonly<Record<string, string>>) =>
      (await fingerprintOf(await memoryApp(changed), 'android')).fingerprint.hash
    expect((await hashOf(files)) === (await hashOf({}))).toBe(same)
  })

  it('what the user leaves out is listed, by path or by source', async () => {
    for (const pattern of ['android/app/build.gradle', 'native-file:android/**']) {
      const app = await memoryApp({}, { settings: ignoring(pattern) })
      const { fingerprint, ignored } = await fingerprintOf(app, 'android')
      expect(fingerprint.sources.some(({ kind }) => kind === 'native-file')).toBe(false)
      expect(ignored.find(({ reason }) => reason === 'native-ignore')).toEqual({
        reason: 'native-ignore',
        count: 1,
        examples: ['android/app/build.gradle'],
      })
    }
  })
})

describe('a recorded fingerprint', () => {
  it('is read without what the settings leave out since', async () => {
    const { fingerprint: recorded } = await fingerprintOf(await memoryApp(), 'android')
    const app = await memoryApp(
      { 'android/app/build.gradle': 'minSdk 25' },
      { settings: ignoring('android/app/*') },
    )
    const { fingerprint: now } = await fingerprintOf(app, 'android')
    expect(recorded.hash === now.hash).toBe(false)
    expect(withoutIgnored(recorded, app).hash).toBe(now.hash)
  })

  it('stays as it is when nothing of it is left out', async () => {
    const app = await memoryApp()
    const { fingerprint } = await fingerprintOf(app, 'android')
    expect(withoutIgnored(fingerprint, app)).toBe(fingerprint)
  })
})
