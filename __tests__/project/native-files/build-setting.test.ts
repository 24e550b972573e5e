import { expect, it } from 'vitest'
import { isNeutralSetting } from '../../../src/project/native-files/build-setting.ts'

it.each([
  ['MARKETING_VERSION', true],
  ['CURRENT_PROJECT_VERSION', true],
  ['DEVELOPMENT_TEAM[sdk=iphoneos*]', true],
  ['PROVISIONING_PROFILE_SPECIFIER', true],
  ['CODE_SIGN_IDENTITY', true],
  ['CLANG_WARN_UNREACHABLE_CODE', true],
  ['OTHER_LDFLAGS[sdk=iphonesimulator*]', true],
  ['OTHER_LDFLAGS', false],
  ['OTHER_LDFLAGS[sdk=iphoneos*]', false],
  ['IPHONEOS_DEPLOYMENT_TARGET', false],
  ['CODE_SIGN_ENTITLEMENTS', false],
  ['PRODUCT_BUNDLE_IDENTIFIER', false],
  ['INFOPLIST_KEY_NSCameraUsageDescription', false],
  ['MY_MARKETING_VERSION', false],
])('%s never changes the archive: %s', (setting, neutral) => {
  expect(isNeutralSetting(setting)).toBe(neutral)
})
