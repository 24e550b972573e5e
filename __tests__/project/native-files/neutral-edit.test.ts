import { expect, test } from 'vitest'
import { neutralEdit } from '../../../src/project/native-files/neutral-edit.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

test.each([
  ['android.versionCode 1', 'android.versionCode 2', 'release metadata'],
  ['MARKETING_VERSION = 1.0;', 'MARKETING_VERSION = 1.1;', 'release metadata'],
  ['DEVELOPMENT_TEAM = A;', 'DEVELOPMENT_TEAM = B;', 'signing'],
  [
    "testImplementation 'junit:junit:4.12'",
    "testImplementation 'junit:junit:4.13'",
    'tests and debug builds',
  ],
  ["pod 'A', :path => '../node_modules/a'", '', 'derived by cap sync and pod install'],
  ['LastUpgradeCheck = 1;', 'LastUpgradeCheck = 2;', 'tool versions'],
  ['// a', '// b', 'comments and spelling'],
  ['a\nb', '  b\r\n a', 'whitespace and order'],
])('%j -> %j: %s', (before, after, reason) => {
  expect(neutralEdit(bytes(before), bytes(after))).toBe(reason)
})
