import { expect, test } from 'vitest'
import type { CanonicalFile } from '../../../src/project/native-files/canonical-file.ts'
import { fileChange } from '../../../src/project/native-files/file-change.ts'

const form = (...lines: string[]): CanonicalFile => ({ content: lines.join('\n') })
const unknown: CanonicalFile = { content: 'x', unknown: 'UNKNOWN_PBXPROJ' }

test.each([
  ['a key added', 'ios/App/App/Info.plist', form('A\t1'), form('A\t1', 'B\t2'), 'PLIST_CHANGED', '+B'],
  ['a key removed', 'ios/App/App/Info.plist', form('A\t1', 'B\t2'), form('A\t1'), 'PLIST_CHANGED', '-B'],
  ['a value, never named', 'ios/App/App/Info.plist', form('A\tsecret'), form('A\t2'), 'PLIST_CHANGED', 'A'],
  [
    'many',
    'android/gradle.properties',
    form(''),
    form('a\t1', 'b\t1', 'c\t1', 'd\t1', 'e\t1'),
    'GRADLE_CHANGED',
    '+a, +b, +c and 2 more',
  ],
  [
    'code has no names',
    'ios/App/App/A.swift',
    form('a'),
    form('b'),
    'NATIVE_CODE_CHANGED',
    'content changed',
  ],
  ['a new file', 'ios/App/App/A.swift', null, form('b'), 'NATIVE_CODE_CHANGED', 'file added'],
  ['a file gone', 'ios/App/App/A.swift', form('a'), null, 'NATIVE_CODE_CHANGED', 'file removed'],
  [
    'unreadable now',
    'ios/App/App.xcodeproj/project.pbxproj',
    form('a'),
    unknown,
    'UNKNOWN_PBXPROJ',
    'content changed',
  ],
  [
    'unreadable before',
    'ios/App/App.xcodeproj/project.pbxproj',
    unknown,
    null,
    'UNKNOWN_PBXPROJ',
    'file removed',
  ],
])('%s', (_, path, before, after, code, what) => {
  expect(fileChange(path, before, after)).toMatchObject({ code, what })
})

test('ask 1: permission texts alone are binary-only', () => {
  const path = 'ios/App/App/Info.plist'
  const before = form('NSCameraUsageDescription\t"a"', 'UIKey\t1')
  expect(fileChange(path, before, form('NSCameraUsageDescription\t"b"', 'UIKey\t1')).impact).toBe(
    'binary-only',
  )
  expect(fileChange(path, before, form('NSCameraUsageDescription\t"b"', 'UIKey\t2')).impact).toBe('compat')
})
