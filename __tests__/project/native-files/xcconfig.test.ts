import { expect, test } from 'vitest'
import { xcconfig } from '../../../src/project/native-files/xcconfig.ts'

test.each([
  ['comments and spaces', '// x\nA=1 // y', 'A  =  1'],
  ['row 5: version', 'MARKETING_VERSION = 1\nCURRENT_PROJECT_VERSION = 1', 'MARKETING_VERSION = 2'],
  ['row 11: signing', 'DEVELOPMENT_TEAM = A\nCODE_SIGN_IDENTITY[sdk=iphoneos*] = B', ''],
  ['row 55: simulator', 'EXCLUDED_ARCHS[sdk=iphonesimulator*] = arm64', ''],
])('same: %s', (_, a, b) => expect(xcconfig(a)).toBe(xcconfig(b)))

test.each([
  ['a setting', 'A = 1', 'A = 2'],
  ['row 12: entitlements', '', 'CODE_SIGN_ENTITLEMENTS = App.entitlements'],
  ['the later of two wins', 'A = 1\nA = 2', 'A = 2\nA = 1'],
  ['an include', '#include "a.xcconfig"', ''],
  ['a condition', 'A[sdk=iphoneos*] = 1', 'A = 1'],
])('different: %s', (_, a, b) => expect(xcconfig(a)).not.toBe(xcconfig(b)))
