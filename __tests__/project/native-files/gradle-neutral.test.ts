import { describe, expect, it } from 'vitest'
import { isNeutralStatement, meaninglessWhenEmpty } from '../../../src/project/native-files/gradle-neutral.ts'
import { gradleScript } from '../../../src/project/native-files/gradle-script.ts'

function neutral(script: string, ...parents: readonly string[]): boolean {
  const [statement] = gradleScript(script)
  if (statement === undefined) throw new Error('one statement')
  return isNeutralStatement(statement, parents)
}

describe('a statement that never changes the release binary', () => {
  it.each([
    'versionCode 7',
    'versionName "1.2.3"',
    'def appVersionCode = 7',
    'ext.versionName = "1"',
    'println "x"',
    'signingConfig signingConfigs.release',
    'signingConfigs { release { } }',
    'testImplementation "junit:junit:4"',
    'androidTestImplementation("x:y:1")',
    'debugImplementation "a:b:1"',
    'testInstrumentationRunner "x"',
    'lint { abortOnError false }',
    'def keystoreProperties = new Properties()',
    'archivesBaseName = "app"',
    'task clean(type: Delete) { delete buildDir }',
  ])('%s', (script) => {
    expect(neutral(script)).toBe(true)
  })

  it.each([
    'minSdk 24',
    'implementation "a:b:1"',
    'compileSdkVersion 36',
    'versionCatalogs { }',
    'minifyEnabled true',
    'manifestPlaceholders = [a: "b"]',
    'applicationId "com.example.a"',
    'apply plugin: "x"',
    'testBuildType "release"',
    'buildConfigField "String", "VERSION", "1"',
  ])('but not %s', (script) => {
    expect(neutral(script)).toBe(false)
  })

  it('debug blocks and source sets are neutral where they stand as such', () => {
    expect([neutral('debug { a 1 }', 'buildTypes'), neutral('debug { a 1 }', 'productFlavors')]).toEqual([
      true,
      false,
    ])
    expect([neutral('test { a 1 }', 'sourceSets'), neutral('main { a 1 }', 'sourceSets')]).toEqual([
      true,
      false,
    ])
    expect([
      neutral('androidTest.java.srcDirs "x"', 'sourceSets'),
      neutral('main.java.srcDirs "x"', 'sourceSets'),
    ]).toEqual([true, false])
  })
})

it.each([
  ['defaultConfig', true],
  ['dependencies', true],
  ['getByName "release"', true],
  ['if (x)', true],
  ['demo', false],
  ['productFlavors', false],
])('an empty block %s means nothing: %s', (text, meaningless) => {
  expect(meaninglessWhenEmpty.test(text)).toBe(meaningless)
})
