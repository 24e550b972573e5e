import { describe, expect, test } from 'vitest'
import type { FileContext } from '../../../src/project/native-files/file-context.ts'
import { neutralPath } from '../../../src/project/native-files/neutral-path.ts'

const android: FileContext = { platform: 'android', nativeDir: 'android' }
const ios: FileContext = { platform: 'ios', nativeDir: 'ios' }
const electron: FileContext = { platform: 'electron', nativeDir: 'electron' }

const rows: readonly (readonly [FileContext, string, string | null])[] = [
  [android, 'android/capacitor.settings.gradle', 'derived by cap sync'],
  [android, 'android/app/capacitor.build.gradle', 'derived by cap sync'],
  [android, 'android/app/src/main/assets/public/index.html', 'web build'],
  [android, 'android/app/src/main/assets/capacitor.config.json', 'derived by cap sync'],
  [android, 'android/app/src/main/assets/capacitor.plugins.json', 'derived by cap sync'],
  [android, 'android/app/src/main/res/xml/config.xml', 'derived by cap sync'],
  [android, 'android/capacitor-cordova-android-plugins/build.gradle', 'derived by cap sync'],
  [android, 'android/.idea/misc.xml', 'IDE files'],
  [android, 'android/app/app.iml', 'IDE files'],
  [android, 'android/README.md', 'docs'],
  [android, 'android/app/.gitignore', 'git files'],
  [android, 'android/app/src/main/play/listings/en-US/title.txt', 'store listing'],
  [android, 'android/app/src/prod/play/release-notes/en-US/default.txt', 'store listing'],
  [android, 'android/metadata/en-US/title.txt', 'store listing'],
  [android, 'android/fastlane/metadata/android/en-US/changelogs/12.txt', 'CI'],
  [android, 'android/app/src/test/java/a/ExampleUnitTest.java', 'tests'],
  [android, 'android/app/src/testProd/java/a/T.kt', 'tests'],
  [android, 'android/app/src/androidTestDebug/java/a/T.kt', 'tests'],
  [android, 'android/app/src/testFixtures/java/a/T.kt', 'tests'],
  [android, 'android/app/src/debug/AndroidManifest.xml', 'debug only'],
  [android, 'android/app/src/freeDebug/res/values/strings.xml', 'debug only'],
  [android, 'android/app/build/.npmkeep', 'build output'],
  [android, 'android/build/reports/problems/problems-report.html', 'build output'],
  [android, 'android/app/release/output-metadata.json', 'build output'],
  [android, 'android/app/prod/release/output-metadata.json', 'build output'],
  [android, 'android/app/release.keystore', 'signing'],
  [android, 'android/key.properties', 'signing'],
  [android, 'android/local.properties', 'local settings'],
  [android, 'android/gradlew', 'build runner'],
  [android, 'android/gradle/wrapper/gradle-wrapper.jar', 'build runner'],
  [android, 'android/app/lint-baseline.xml', 'linter and formatter'],
  [android, 'android/version.properties', 'release metadata'],

  [android, 'android/app/src/main/java/com/x/build/Foo.java', null],
  [android, 'android/app/src/main/java/com/x/test/Foo.java', null],
  [android, 'android/app/src/main/java/com/x/debug/Foo.java', null],
  [android, 'android/app/src/main/java/com/x/metadata/Foo.java', null],
  [android, 'android/app/src/main/java/com/x/LicenseActivity.java', null],
  [android, 'android/app/src/main/assets/about.md', null],
  [android, 'android/app/src/main/assets/LICENSE.txt', null],
  [android, 'android/app/src/main/assets/data.db', null],
  [android, 'android/app/src/main/assets/metadata/list.json', null],
  [android, 'android/app/src/main/res/raw/client.p12', null],
  [android, 'android/app/src/main/res/xml/file_paths.xml', null],
  [android, 'android/app/src/main/jniLibs/arm64-v8a/libx.so', null],
  [android, 'android/app/src/release/res/values/strings.xml', null],
  [android, 'android/app/src/prod/google-services.json', null],
  [android, 'android/app/libs/x.aar', null],
  [android, 'android/app/libs/release/x.aar', null],
  [android, 'android/app/google-services.json', null],
  [android, 'android/app/proguard-rules.pro', null],
  [android, 'android/app/build.gradle', null],
  [android, 'android/gradle/libs.versions.toml', null],
  [android, 'android/gradle.properties', null],
  [android, 'android/variables.gradle', null],

  [ios, 'ios/App/App/public/index.html', 'web build'],
  [ios, 'ios/App/public/index.html', 'web build'],
  [ios, 'ios/App/App/capacitor.config.json', 'derived by cap sync'],
  [ios, 'ios/App/App/config.xml', 'derived by cap sync'],
  [ios, 'ios/capacitor-cordova-ios-plugins/CordovaPlugins.podspec', 'derived by cap sync'],
  [ios, 'ios/App/CapApp-SPM/README.md', 'derived by cap sync'],
  [ios, 'ios/App/CapApp-SPM/Sources/CapApp-SPM/CapApp-SPM.swift', 'derived by cap sync'],
  [ios, 'ios/App/Pods/Alamofire/Source/A.swift', 'derived from Podfile.lock'],
  [ios, 'ios/App/build/Release/App.app/Info.plist', 'build output'],
  [ios, 'ios/DerivedData/x', 'build output'],
  [ios, 'ios/App/fastlane/Fastfile', 'CI'],
  [ios, 'ios/App/Gemfile.lock', 'CI'],
  [ios, 'ios/App/ci_scripts/ci_post_clone.sh', 'CI'],
  [ios, 'ios/App/AppTests/AppTests.swift', 'tests'],
  [ios, 'ios/App/AppUITests/Info.plist', 'tests'],
  [ios, 'ios/App/Packages/Core/Tests/CoreTests/A.swift', 'tests'],
  [ios, 'ios/App/App.xctestplan', 'tests'],
  [ios, 'ios/App/ExportOptions.plist', 'signing'],
  [ios, 'ios/App/App.xcodeproj/xcuserdata/me.xcuserdatad/xcschemes/xcschememanagement.plist', 'IDE files'],
  [ios, 'ios/App/App.xcworkspace/xcshareddata/IDEWorkspaceChecks.plist', 'IDE files'],
  [ios, 'ios/App/App.xcodeproj/project.xcworkspace/contents.xcworkspacedata', 'IDE files'],
  [ios, 'ios/App/App.xcworkspace/xcshareddata/swiftpm/configuration/registries.json', 'IDE files'],
  [ios, 'ios/debug.xcconfig', 'debug only'],
  [ios, 'ios/LICENSE', 'docs'],

  [ios, 'ios/App/App.xcworkspace/xcshareddata/swiftpm/Package.resolved', null],
  [ios, 'ios/App/App.xcworkspace/contents.xcworkspacedata', null],
  [ios, 'ios/App/CapApp-SPM/Package.swift', null],
  [ios, 'ios/App/Config/Release.xcconfig', null],
  [ios, 'ios/App/App/Info.plist', null],
  [ios, 'ios/App/App/App.entitlements', null],
  [ios, 'ios/App/App/LabTests/ResultView.swift', null],
  [ios, 'ios/App/App/LicenseView.swift', null],
  [ios, 'ios/App/App/PrivacyInfo.xcprivacy', null],
  [ios, 'ios/App/App/GoogleService-Info.plist', null],
  [ios, 'ios/App/App/Base.lproj/LaunchScreen.storyboard', null],
  [ios, 'ios/App/App/Assets.xcassets/AppIcon.appiconset/AppIcon.png', null],
  [ios, 'ios/App/ShareExtension/ShareViewController.swift', null],
  [ios, 'ios/App/Podfile', null],
  [ios, 'ios/App/Podfile.lock', null],

  [electron, 'electron/src/rt/electron-plugins.js', 'derived by cap sync'],
  [electron, 'electron/app/index.html', 'web build'],
  [electron, 'electron/dist/App.dmg', 'build output'],
  [electron, 'electron/src/index.ts', null],
  [electron, 'electron/package.json', null],
  [electron, 'electron/assets/appIcon.png', null],
]

describe('neutralPath', () => {
  test.each(rows)('%o %s: %s', (context, path, reason) => {
    expect(neutralPath(path, context)).toBe(reason)
  })

  test('a native directory of another name', () => {
    const context: FileContext = { platform: 'android', nativeDir: 'apps/droid' }
    expect(neutralPath('apps/droid/app/build/x', context)).toBe('build output')
    expect(neutralPath('apps/droid/app/build.gradle', context)).toBeNull()
  })
})
