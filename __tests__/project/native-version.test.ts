import { describe, expect, it } from 'vitest'
import { nodeExec } from '../../src/operations/node-exec.ts'
import { readApp } from '../../src/project/app-files.ts'
import { nativeNumbers } from '../../src/project/native-version.ts'
import { memoryTree } from '../helpers/memory-tree.ts'

async function numbers(platform: 'ios' | 'android' | 'electron', files: Record<string, string>) {
  const app = await readApp(memoryTree({ 'capacitor.config.json': '{}', ...files }), '', nodeExec)
  const { version, build } = await nativeNumbers(app, platform)
  return [version, build]
}
const gradle = (text: string, more: Record<string, string> = {}) =>
  numbers('android', { 'android/app/build.gradle': text, ...more })
const project = 'ios/App/App.xcodeproj/project.pbxproj'
const plist = (version: string, build: string) =>
  `<dict><key>CFBundleShortVersionString</key>\n<string>${version}</string><key>CFBundleVersion</key><string>${build}</string></dict>`

describe('what the native project would build', () => {
  it.each([
    ['literals', () => gradle('versionCode 12\nversionName "1.2.3"'), ['1.2.3', '12']],
    ['assignments', () => gradle("versionCode = 12\nversionName = '1.2.3'"), ['1.2.3', '12']],
    [
      'Kotlin',
      () => numbers('android', { 'android/app/build.gradle.kts': 'versionCode = 7\nversionName = "2.0"' }),
      ['2.0', '7'],
    ],
    [
      'variables of the script',
      () => gradle('def vn = "1.0.1"\ndef vc = 5\nversionCode vc\nversionName vn'),
      ['1.0.1', '5'],
    ],
    [
      'gradle.properties',
      () =>
        gradle('versionCode project.vc.toInteger()\nversionName project.vn', {
          'android/gradle.properties': 'vc=9\nvn="3.0.0"',
        }),
      ['3.0.0', '9'],
    ],
    [
      'what is computed is not followed',
      () => gradle('versionCode computed()\nversionName "1.$patch"'),
      [null, null],
    ],
    ['nothing', () => gradle(''), [null, null]],
    [
      'Xcode settings',
      () =>
        numbers('ios', {
          [project]: 'MARKETING_VERSION = 1.2;\nCURRENT_PROJECT_VERSION = 3;\nMARKETING_VERSION = 1.2;',
        }),
      ['1.2', '3'],
    ],
    [
      'settings that differ',
      () =>
        numbers('ios', {
          [project]: 'MARKETING_VERSION = 1.2;\nMARKETING_VERSION = 1.3;\nCURRENT_PROJECT_VERSION = 3;',
        }),
      [null, '3'],
    ],
    [
      'literals of the plist',
      () =>
        numbers('ios', { [project]: 'MARKETING_VERSION = 9;', 'ios/App/App/Info.plist': plist('1.5', '8') }),
      ['1.5', '8'],
    ],
    [
      'variables of the plist',
      () =>
        numbers('ios', {
          [project]: 'MARKETING_VERSION = "1.4";\nCURRENT_PROJECT_VERSION = 2;',
          'ios/App/App/Info.plist': plist('$(MARKETING_VERSION)', '$(CURRENT_PROJECT_VERSION)'),
        }),
      ['1.4', '2'],
    ],
    [
      'Electron has none',
      () => numbers('electron', { 'electron/package.json': '{"version": "1.0.0"}' }),
      [null, null],
    ],
  ])('%s', async (_what, read, expected) => {
    expect(await read()).toEqual(expected)
  })
})
