import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { canonicalOf } from '../../../src/project/native-files/canonical-of.ts'

/** Rows of native-detection.md §10 that are about one file: its path, an edit of the real app's file, the verdict. */
type Edit = (text: string) => string
const app = new URL('../../fixtures/apps/notes/', import.meta.url)
const replace =
  (from: string | RegExp, to: string): Edit =>
  (text) => {
    if (text.split(from).length < 2) throw new Error(`nothing to replace: ${from}`)
    return text.replace(from, to)
  }
const becomes =
  (text: string): Edit =>
  () =>
    text
const all =
  (...edits: Edit[]): Edit =>
  (text) =>
    edits.reduce((edited, edit) => edit(edited), text)

const gradle = 'android/app/build.gradle'
const manifest = 'android/app/src/main/AndroidManifest.xml'
const strings = 'android/app/src/main/res/values/strings.xml'
const activity = 'android/app/src/main/java/com/example/notes/MainActivity.java'
const info = 'ios/App/App/Info.plist'
const project = 'ios/App/App.xcodeproj/project.pbxproj'
const delegate = 'ios/App/App/AppDelegate.swift'
const launch = 'ios/App/App/Base.lproj/LaunchScreen.storyboard'
const permission = '<uses-permission android:name="android.permission.CAMERA" />'
const inManifest = (text: string) => replace('<!-- Permissions -->', text)
const release = (setting: string) =>
  replace(/(\/\* Release \*\/ = \{\s*isa = XCBuildConfiguration;\s*buildSettings = \{)/, `$1 ${setting}`)
const debug = (setting: string) => replace(/(\/\* Debug \*\/ = \{[^{]*buildSettings = \{)/, `$1 ${setting}`)

const rows: readonly (readonly [string, string, Edit, 'ota' | 'native'])[] = [
  [
    '3',
    gradle,
    all(replace('versionCode 1', 'versionCode 2'), replace('versionName "1.0"', 'versionName "1.1"')),
    'ota',
  ],
  [
    '5',
    project,
    all(
      replace(/MARKETING_VERSION = 1.0/g, 'MARKETING_VERSION = 1.1'),
      replace(/CURRENT_PROJECT_VERSION = 1/g, 'CURRENT_PROJECT_VERSION = 2'),
    ),
    'ota',
  ],
  ['6', info, all(replace('$(MARKETING_VERSION)', '1.0'), replace('$(CURRENT_PROJECT_VERSION)', '3')), 'ota'],
  ['8', manifest, replace('<manifest', '<manifest android:versionCode="3"'), 'ota'],
  [
    '9',
    manifest,
    all(replace('<manifest', '<manifest android:versionCode="3"'), inManifest(permission)),
    'native',
  ],
  [
    '10',
    project,
    all(
      replace(/MARKETING_VERSION = 1.0/g, 'MARKETING_VERSION = 1.1'),
      replace(/IPHONEOS_DEPLOYMENT_TARGET = 15.0/g, 'IPHONEOS_DEPLOYMENT_TARGET = 16.0'),
    ),
    'native',
  ],
  ['11', project, release('DEVELOPMENT_TEAM = ABC; PROVISIONING_PROFILE_SPECIFIER = x;'), 'ota'],
  ['12', project, release('CODE_SIGN_ENTITLEMENTS = App/App.entitlements;'), 'native'],
  [
    '13',
    gradle,
    replace('buildTypes {', 'signingConfigs {\n release {\n storeFile file("a")\n }\n }\n buildTypes {'),
    'ota',
  ],
  ['14', 'android/app/release.keystore', becomes('x'), 'ota'],
  ['14', 'ios/App/App.mobileprovision', becomes('x'), 'ota'],
  ['15', 'android/.idea/misc.xml', becomes('<x/>'), 'ota'],
  ['15', 'ios/App/App.xcodeproj/xcuserdata/me.xcuserdatad/a.plist', becomes('x'), 'ota'],
  ['16', 'ios/README.md', becomes('x'), 'ota'],
  ['16', 'android/LICENSE', becomes('x'), 'ota'],
  ['17', 'ios/App/fastlane/Fastfile', becomes('x'), 'ota'],
  ['17', 'ios/App/Gemfile.lock', becomes('x'), 'ota'],
  ['17', 'ios/App/ci_scripts/ci_post_clone.sh', becomes('x'), 'ota'],
  ['18', 'android/app/src/test/java/a/A.java', becomes('x'), 'ota'],
  ['18', 'android/app/src/androidTest/java/a/A.java', becomes('x'), 'ota'],
  ['18', 'ios/App/AppTests/AppTests.swift', becomes('x'), 'ota'],
  [
    '19',
    gradle,
    replace('testImplementation "junit:junit:$junitVersion"', 'testImplementation "junit:junit:5"'),
    'ota',
  ],
  ['19', 'android/variables.gradle', replace("junitVersion = '4.13.2'", "junitVersion = '5'"), 'ota'],
  ['21', 'android/metadata/en-US/title.txt', becomes('x'), 'ota'],
  ['21', 'android/app/src/main/play/listings/en-US/title.txt', becomes('x'), 'ota'],
  ...[
    gradle,
    manifest,
    strings,
    activity,
    info,
    project,
    delegate,
    launch,
    'android/variables.gradle',
    'android/gradle.properties',
    'android/settings.gradle',
    'ios/App/CapApp-SPM/Package.swift',
    'android/app/proguard-rules.pro',
  ].map((path) => ['22', path, (text: string) => text.replace(/\r?\n/g, '\r\n'), 'ota'] as const),
  ['23', 'android/gradlew', becomes('x'), 'ota'],
  ['23', 'android/gradle/wrapper/gradle-wrapper.properties', becomes('x'), 'ota'],
  ['24', activity, replace('public class', '// a comment\n/* and another */\npublic class'), 'ota'],
  ['24', delegate, replace('class AppDelegate', '/// a comment\nclass AppDelegate'), 'ota'],
  ['25', delegate, (text) => text.replace(/^ +/gm, '\t').replace(/\n/g, '\n\n'), 'ota'],
  ['27', manifest, replace(/(android:allowBackup="true")\s*(android:icon="[^"]*")/, '$2\n$1'), 'ota'],
  ['27', manifest, inManifest('<!-- other -->'), 'ota'],
  ['28', manifest, inManifest(`<!-- ${permission} -->`), 'ota'],
  ['29', gradle, replace('namespace = "com.example.notes"', "namespace 'com.example.notes'"), 'ota'],
  ['30', gradle, replace('appcompat:$androidxAppCompatVersion', 'appcompat:1.7.0'), 'native'],
  ['31', gradle, replace('buildTypes {', 'buildTypes {\n debug {\n applicationIdSuffix ".debug"\n }'), 'ota'],
  ['32', gradle, replace('minifyEnabled false', 'minifyEnabled true'), 'native'],
  ['33', 'android/build.gradle', replace('gradle:8.13.0', 'gradle:8.14.0'), 'native'],
  [
    '34',
    'android/build.gradle',
    replace(/mavenCentral\(\)\n {4}\}\n\}/, 'mavenCentral()\n maven { url "https://example.com" }\n }\n}'),
    'native',
  ],
  ['35', 'android/variables.gradle', replace('targetSdkVersion = 36', 'targetSdkVersion = 37'), 'native'],
  ['36', 'android/gradle.properties', replace('-Xmx1536m', '-Xmx4g'), 'ota'],
  [
    '37',
    'android/gradle.properties',
    replace('android.useAndroidX=true', 'android.useAndroidX=true\nandroid.enableJetifier=true'),
    'native',
  ],
  ['38', 'android/gradle/libs.versions.toml', becomes('[versions]\na = "1"'), 'native'],
  [
    '39',
    'android/app/proguard-rules.pro',
    replace('http://developer.android.com', 'https://developer.android.com'),
    'ota',
  ],
  ['40', 'android/app/proguard-rules.pro', replace('# If your', '-keep class a.B\n# If your'), 'native'],
  ['41', 'android/app/src/main/res/mipmap-hdpi/ic_launcher.png', becomes('\u0000png'), 'native'],
  ['42', 'ios/App/App/Assets.xcassets/AppIcon.appiconset/AppIcon.png', becomes('\u0000png'), 'native'],
  ['45', strings, (text) => text.replace(/^ +/gm, '\t\t').replace('>Notes<', '>\n  Notes\n<'), 'ota'],
  ['46', strings, replace('>Notes<', '>My notes<'), 'native'],
  ['47', 'android/app/google-services.json', becomes('{"a":1}'), 'native'],
  [
    '48',
    'ios/App/App/GoogleService-Info.plist',
    becomes('<plist><dict><key>a</key><string>b</string></dict></plist>'),
    'native',
  ],
  [
    '49',
    launch,
    all(
      replace('toolsVersion="17132"', 'toolsVersion="23094"'),
      replace('version="17105"', 'version="23084"'),
    ),
    'ota',
  ],
  ['50', 'ios/App/App/Assets.xcassets/Contents.json', replace('"xcode"', '"me"'), 'ota'],
  [
    '51',
    project,
    all(
      replace('LastUpgradeCheck = 0920', 'LastUpgradeCheck = 1600'),
      replace('objectVersion = 60', 'objectVersion = 77'),
    ),
    'ota',
  ],
  ['53', 'ios/App/App/New.swift', becomes('let a = 1'), 'native'],
  ['55', project, release('"EXCLUDED_ARCHS[sdk=iphonesimulator*]" = arm64;'), 'ota'],
  ['56', project, debug('OTHER_SWIFT_FLAGS = x;'), 'ota'],
  [
    '57',
    'ios/App/App.xcodeproj/xcshareddata/xcschemes/App.xcscheme',
    becomes(
      '<Scheme><TestAction a="b"/><LaunchAction/><ArchiveAction buildConfiguration="Release"/></Scheme>',
    ),
    'ota',
  ],
  ['58', 'ios/App/ShareExtension/Share.swift', becomes('let a = 1'), 'native'],
  [
    '59',
    info,
    replace(
      '<key>LSRequiresIPhoneOS</key>',
      '<key>NSCameraUsageDescription</key><string>a</string><key>LSRequiresIPhoneOS</key>',
    ),
    'native',
  ],
  ['60', info, (text) => text.replace(/^[ \t]+/gm, '      '), 'ota'],
  [
    '132',
    'ios/App/CapApp-SPM/Package.swift',
    all(replace('8.5.2', '8.6.0'), replace(/,\n.*CapacitorKeyboard", path.*\n/, ',\n')),
    'ota',
  ],
  ['134', 'ios/App/App/capacitor.config.json', becomes('{}'), 'ota'],
  ['134', 'android/app/src/main/assets/capacitor.plugins.json', becomes('[]'), 'ota'],
  ['134', 'android/app/src/main/res/xml/config.xml', becomes('<x/>'), 'ota'],
  ['135', 'ios/App/Pods/Alamofire/A.swift', becomes('let a = 1'), 'ota'],
  ['136', 'android/app/src/main/assets/public/index.html', becomes('x'), 'ota'],
  ['137', 'android/app/src/main/assets/data.db', becomes('\u0000x'), 'native'],
  ['138', 'android/app/libs/x.aar', becomes('\u0000x'), 'native'],
  ['149', 'electron/src/index.ts', becomes('x'), 'native'],
  ['150', 'electron/src/rt/electron-plugins.js', becomes('x'), 'ota'],
  ['150', 'electron/app/index.html', becomes('x'), 'ota'],
  ['151', 'electron/package.json', becomes('{"devDependencies":{"electron":"31"}}'), 'native'],
]

const platforms = ['android', 'ios', 'electron'] as const

function countedAs(path: string, text: string): string | Uint8Array | null {
  const platform = platforms.find((one) => path.startsWith(`${one}/`)) ?? 'android'
  const read = canonicalOf(path, new TextEncoder().encode(text), { platform, nativeDir: platform })
  if (read.neutral !== null) return null
  expect(read.unknown, `${path} was read`).toBeUndefined()
  return read.content === '' ? null : read.content
}

function committed(path: string): string | null {
  try {
    return readFileSync(new URL(path, app), 'utf8')
  } catch {
    return null
  }
}

test.each(rows)('row %s: %s', (_, path, edit, verdict) => {
  const before = committed(path)
  const old = before === null ? null : countedAs(path, before)
  const now = countedAs(path, edit(before ?? ''))
  if (verdict === 'ota') expect(now).toEqual(old)
  else expect(now).not.toEqual(old)
})

const android = { platform: 'android', nativeDir: 'android' } as const
const bytes = (text: string) => new TextEncoder().encode(text)

describe('canonicalOf', () => {
  test('a neutral file says why', () => {
    expect(canonicalOf('android/README.md', bytes('x'), android)).toEqual({ neutral: 'docs' })
  })

  test('an input says what it is and what of it counts', () => {
    expect(canonicalOf('android/app/CMakeLists.txt', bytes('\uFEFF  a\r\n\r\nb '), android)).toEqual({
      neutral: null,
      kind: { format: 'text', code: 'NATIVE_CODE_CHANGED', impact: 'compat' },
      content: 'a\nb',
    })
  })

  test('a binary counts as it is', () => {
    const png = Uint8Array.of(137, 80, 0, 1)
    expect(canonicalOf('android/app/src/main/res/mipmap/ic.png', png, android)).toMatchObject({
      content: png,
      kind: { impact: 'binary-only' },
    })
  })
})
