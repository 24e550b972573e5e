import { describe, expect, test } from 'vitest'
import { canonicalFile } from '../../../src/project/native-files/canonical-file.ts'
import type { FileContext } from '../../../src/project/native-files/file-context.ts'

const ios: FileContext = { platform: 'ios', nativeDir: 'ios' }
const android: FileContext = { platform: 'android', nativeDir: 'android' }
const bytes = (text: string) => new TextEncoder().encode(text)

describe('a file that is not what its name says is unknown, never safe', () => {
  test.each([
    ['ios/App/App.xcodeproj/project.pbxproj', '{\n<<<<<<< HEAD\n', ios, 'UNKNOWN_PBXPROJ'],
    ['ios/App/App/Info.plist', '<plist>', ios, 'UNKNOWN_INFO_PLIST'],
    ['ios/App/Podfile.lock', 'x', ios, 'UNKNOWN_PODFILE_LOCK'],
    ['ios/App/App/A.swift', 'let a = "', ios, 'UNKNOWN_SWIFT'],
    ['android/app/build.gradle', 'android {', android, 'UNKNOWN_GRADLE'],
    ['android/app/src/main/AndroidManifest.xml', '', android, 'UNKNOWN_MANIFEST'],
    ['android/app/google-services.json', '{', android, 'UNKNOWN_JSON'],
  ])('%s', (path, text, context, unknown) => {
    expect(canonicalFile(path, bytes(text), context)).toEqual({ content: text.trim(), unknown })
  })
})

test('a binary property list counts as its bytes', () => {
  const binary = Uint8Array.from([...bytes('bplist00'), 0, 1])
  expect(canonicalFile('ios/App/App/Info.plist', binary, ios)).toEqual({ content: binary })
})

test('UTF-16 strings are read', () => {
  const text = '\uFEFF"a" = "b";'
  const utf16 = new Uint8Array(Uint16Array.from([...text].map((character) => character.charCodeAt(0))).buffer)
  expect(canonicalFile('ios/App/en.lproj/Localizable.strings', utf16, ios)).toEqual({ content: 'a\t"b"' })
})

test('a native directory elsewhere is read alike', () => {
  const text = bytes('org.gradle.jvmargs=1')
  expect(
    canonicalFile('apps/droid/gradle.properties', text, { platform: 'android', nativeDir: 'apps/droid' }),
  ).toEqual({
    content: '',
  })
})
