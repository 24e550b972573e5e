import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gradle } from '../../../src/project/native-files/gradle.ts'
import { Unparsable } from '../../../src/project/native-files/unparsable.ts'

const config = (line: string) => `android {\n  defaultConfig {\n    minSdk 24\n    ${line}\n  }\n}`
const release = (line: string) => `android { buildTypes { release {\n shrinkResources false\n ${line}\n} } }`
const dependency = (line: string) => `dependencies {\n  implementation "a:b:1"\n  ${line}\n}`

const same = [
  [
    'row 3: version bump',
    config('versionCode 1\nversionName "1.0"'),
    config('versionCode 2\nversionName "1.1"'),
  ],
  ['row 3: version in Kotlin', config('versionCode = 1'), config('versionCode = 2')],
  ['row 3: version as a sum', config('versionCode a * 10 +\n b'), config('versionCode a * 10 +\n c')],
  ['row 3: version with a suffix', config('versionNameSuffix "-a"'), config('versionNameSuffix "-b"')],
  ['row 4: a version variable', 'def versionMajor = 3', 'def versionMajor = 4'],
  ['row 4: a version variable in Kotlin', 'val appVersionCode: Int = 3', 'val appVersionCode: Int = 4'],
  ['row 4: ext.versionCode', 'ext.versionCode = 3', 'ext.versionCode = 4'],
  ['row 4: ext block', 'ext {\n VERSION_CODE = 3\n}', 'ext {\n VERSION_CODE = 4\n}'],
  ['row 4: buildNumber', 'def buildNumber = 3', 'def buildNumber = 4'],
  ['row 4: a variable of any app', 'def androidVersionCode = 3', 'def androidVersionCode = 4'],
  [
    'row 19: test dependency with a block',
    dependency("androidTestImplementation('a:b:1') { transitive = false }"),
    dependency(''),
  ],
  ['row 13: one branch', release('if (a.exists()) signingConfig signingConfigs.release'), release('')],
  ['messages', 'println "a"', ''],
  ['archive names', 'setProperty("archivesBaseName", "a")', ''],
  [
    'row 13: signing',
    'android { namespace "a" }',
    `def keystorePropertiesFile = rootProject.file("keystore.properties")
     def keystoreProperties = new Properties()
     if (keystorePropertiesFile.exists()) {
       keystoreProperties.load(new FileInputStream(keystorePropertiesFile))
     }
     android {
       namespace "a"
       signingConfigs { release { storeFile file('a.jks') } }
       buildTypes { release { signingConfig signingConfigs.release } }
     }`,
  ],
  ['row 19: test dependency', dependency("testImplementation 'junit:junit:4.12'"), dependency('')],
  ['row 19: test dependency', dependency('androidTestImplementation libs.junit'), dependency('')],
  ['row 19: test runner', config('testInstrumentationRunner "a"'), config('testInstrumentationRunner "b"')],
  ['row 24: comment', config('// versionless\n/* x */'), config('')],
  ['row 29: assignment', 'android { namespace "x" }', "android {\n  namespace = 'x'\n}"],
  ['row 29: call', dependency('implementation("a:c:1")'), dependency("implementation 'a:c:1'")],
  [
    'row 31: debug',
    'android { buildTypes { debug { a true } } }',
    'android { buildTypes { debug { a false } } }',
  ],
  ['row 31: debug', 'android { buildTypes { getByName("debug") { a = 1 } } }', ''],
  ['lint', 'android { lintOptions { abortOnError false } }', ''],
  ['lint', 'android { lint { abortOnError = false } }', ''],
  ['clean task', 'task clean(type: Delete) {\n delete rootProject.buildDir\n}', ''],
  ['one line or many', 'a { b 1; c 2 }', 'a {\n  b 1\n  c 2\n}'],
  ['line ends', 'a {\r\n  b 1\r\n}', 'a {\n  b 1\n}'],
] as const

const different = [
  ['row 30: dependency bump', dependency('implementation "a:c:1"'), dependency('implementation "a:c:2"')],
  ['row 32: minify', release('minifyEnabled false'), release('minifyEnabled true')],
  ['row 32: a release block', 'android { buildTypes { debug { a 1 } } }', release('minifyEnabled true')],
  [
    'row 33: compiler',
    "buildscript { dependencies { classpath 'com.android.tools.build:gradle:8.7.0' } }",
    "buildscript { dependencies { classpath 'com.android.tools.build:gradle:8.8.0' } }",
  ],
  ['row 34: repository', 'repositories { google() }', 'repositories { google(); maven { url "a" } }'],
  ['version and minSdk', config('versionCode 1'), `${config('versionCode 2')}\nandroid.compileSdk 35`],
  ['a statement after the version', config('versionCode 1; ndkVersion "a"'), config('versionCode 1')],
  ['a flavour', 'android { productFlavors { free { versionCode 1 } } }', ''],
  ['applicationId', config('applicationId "a"'), config('applicationId "b"')],
  ['a build field', config('buildConfigField "String", "A", "1"'), config('')],
  [
    'java version',
    'a { sourceCompatibility JavaVersion.VERSION_17 }',
    'a { sourceCompatibility JavaVersion.VERSION_21 }',
  ],
  ['double quotes with code', "a 'x$y'", 'a "x$y"'],
  ['a debug block elsewhere', 'a { debug { b 1 } }', 'a { debug { b 2 } }'],
  ['an index is no call', 'exclude [a]', 'exclude[a]'],
  ['a debuggable release', release('debuggable true'), release('')],
  ['a plugin', "apply plugin: 'a'", ''],
  ['a variable whose name only begins alike', 'def kotlin_version = 1', 'def kotlin_version = 2'],
  ['the version of a library', 'ext.version_room = "1"', 'ext.version_room = "2"'],
  ['the version of the build tools', 'ext.versionBuildTools = "1"', 'ext.versionBuildTools = "2"'],
  ['a URL', 'maven { url "http://a" }', 'maven { url "http://b" }'],
] as const

describe('gradle', () => {
  test.each(same)('same: %s', (_, a, b) => expect(gradle(a)).toBe(gradle(b)))

  test.each(different)('different: %s', (_, a, b) => expect(gradle(a)).not.toBe(gradle(b)))

  test('lines have names', () => {
    const text = `apply plugin: 'a'
      android { buildTypes { release { minifyEnabled true } } }
      dependencies { implementation("androidx.core:core:$coreVersion") { transitive = false } }`
    expect(gradle(text).split('\n')).toEqual([
      'apply\tapply plugin:"a"',
      'android\t{',
      'android/buildTypes\t{',
      'android/buildTypes/release\t{',
      'android/buildTypes/release/minifyEnabled\tminifyEnabled true',
      'dependencies\t{',
      'dependencies/implementation "androidx.core:core:$coreVersion"\t{',
      'dependencies/implementation "androidx.core:core:$coreVersion"/transitive\ttransitive false',
    ])
  })

  test.each(['a {', 'a }', 'a(', 'a "b', '/* a', 'a { b( }'])('unparsable: %s', (text) => {
    expect(() => gradle(text)).toThrow(Unparsable)
  })

  test('layout never counts, or the text is unparsable', () => {
    const part = fc.constantFrom('a', ' = ', '\n', '"b"', '{', '}', '(', ')', ' // c\n', ';', '1', ', ')
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        try {
          expect(gradle(parts.join('').replaceAll('\n', ' \r\n\t'))).toBe(gradle(parts.join('')))
        } catch (error) {
          expect(error).toBeInstanceOf(Unparsable)
        }
      }),
    )
  })
})
