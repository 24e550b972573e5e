import { expect, test } from 'vitest'
import { fileKind } from '../../../src/project/native-files/file-kind.ts'

test.each([
  ['android/app/src/main/AndroidManifest.xml', 'manifest', 'MANIFEST_CHANGED', 'compat'],
  ['android/app/build.gradle.kts', 'gradle', 'GRADLE_CHANGED', 'compat'],
  ['android/variables.gradle', 'gradle-variables', 'GRADLE_CHANGED', 'compat'],
  ['android/app/proguard-rules.pro', 'proguard', 'GRADLE_CHANGED', 'compat'],
  ['android/app/proguard-android.txt', 'proguard', 'GRADLE_CHANGED', 'compat'],
  ['android/app/src/main/res/values/strings.xml', 'resource-xml', 'RESOURCE_CHANGED', 'compat'],
  ['android/app/src/main/res/drawable/ic_launcher.xml', 'resource-xml', 'RESOURCE_CHANGED', 'binary-only'],
  ['android/app/src/main/res/mipmap-hdpi/ic_launcher.png', 'binary', 'RESOURCE_CHANGED', 'binary-only'],
  ['android/app/src/main/java/a/MainActivity.java', 'java', 'NATIVE_CODE_CHANGED', 'compat'],
  ['ios/App/App/Info.plist', 'info-plist', 'PLIST_CHANGED', 'compat'],
  ['ios/App/Share/Share-Info.plist', 'info-plist', 'PLIST_CHANGED', 'compat'],
  ['ios/App/App/GoogleService-Info.plist', 'plist', 'PLIST_CHANGED', 'compat'],
  ['ios/App/App/App.entitlements', 'plist', 'ENTITLEMENTS_CHANGED', 'compat'],
  ['ios/App/App.xcodeproj/project.pbxproj', 'pbxproj', 'XCODE_PROJECT_CHANGED', 'compat'],
  ['ios/App/Podfile.lock', 'podfile-lock', 'PODS_CHANGED', 'compat'],
  ['ios/App/CapApp-SPM/Package.swift', 'generated-package-swift', 'SPM_CHANGED', 'compat'],
  ['ios/App/Core/Package.swift', 'package-swift', 'SPM_CHANGED', 'compat'],
  ['ios/App/App/Base.lproj/LaunchScreen.storyboard', 'interface-builder', 'RESOURCE_CHANGED', 'binary-only'],
  ['ios/App/App/en.lproj/InfoPlist.strings', 'strings', 'RESOURCE_CHANGED', 'binary-only'],
  ['electron/package.json', 'package-json', 'ELECTRON_CHANGED', 'compat'],
  ['ios/App/vendor/module.modulemap', 'text', 'NATIVE_FILE_CHANGED', 'compat'],
])('%s is %s, %s, %s', (path, format, code, impact) => {
  expect(fileKind(path)).toEqual({ format, code, impact })
})
