import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pbxproj } from '../../../src/project/native-files/pbxproj.ts'
import { Unparsable } from '../../../src/project/native-files/unparsable.ts'

const app = readFileSync(
  new URL('../../fixtures/apps/notes/ios/App/App.xcodeproj/project.pbxproj', import.meta.url),
  'utf8',
).replaceAll('\r\n', '\n')

const objects = (text: string) => app.replace('/* Begin PBXGroup section */', `${text}\n$&`)
const after = (text: string, anchor: string, more: string) => {
  if (!text.includes(anchor)) throw new Error(`the fixture has no ${anchor}`)
  return text.replace(anchor, `${anchor}\n${more}`)
}
const file = (name: string) =>
  `F1 = {isa = PBXFileReference; path = ${name}; sourceTree = "<group>"; }; B1 = {isa = PBXBuildFile; fileRef = F1; };`
const inGroup = (text: string) => after(text, '9582B6822FE993A50072D4E8 /* SceneDelegate.swift */,', 'F1,')
const inSources = (text: string) =>
  after(text, '9582B6832FE993A70072D4E8 /* SceneDelegate.swift in Sources */,', 'B1,')
const inTargets = (text: string) => text.replace('targets = (', 'targets = (T1,')
const inPhases = (text: string) => text.replace('buildPhases = (', 'buildPhases = (P1,')
const target = (type: string) =>
  `T1 = {isa = PBXNativeTarget; name = Other; productType = "com.apple.product-type.${type}"; buildPhases = (); };`
const script = (name: string, text: string) =>
  `P1 = {isa = PBXShellScriptBuildPhase; name = "${name}"; shellPath = /bin/sh; shellScript = "${text}"; files = (); };`
/** A setting of every configuration called Release, or Debug. */
const setting = (name: string, line: string, text = app) =>
  text.replace(new RegExp(`(buildSettings = \\{)([^}]*\\};\\s*name = ${name};)`, 'g'), `$1 ${line} $2`)
/** Ids are numbered anew. */
const renamed = app.replace(/\b([0-9A-F]{24})\b/g, (id) => `AA${[...id].reverse().join('')}`)

const same: readonly (readonly [string, string])[] = [
  [
    'row 5: version',
    app
      .replaceAll('MARKETING_VERSION = 1.0', 'MARKETING_VERSION = 1.1')
      .replaceAll('CURRENT_PROJECT_VERSION = 1', 'CURRENT_PROJECT_VERSION = 2'),
  ],
  [
    'row 11: signing',
    setting(
      'Release',
      'DEVELOPMENT_TEAM = A; "PROVISIONING_PROFILE_SPECIFIER[sdk=iphoneos*]" = B; CODE_SIGN_IDENTITY = C;',
    ),
  ],
  ['row 20: a test target', inTargets(objects(target('bundle.unit-test')))],
  ['row 20: a UI test target', inTargets(objects(target('bundle.ui-testing')))],
  [
    'row 51: the Xcode that wrote it',
    app
      .replaceAll('LastUpgradeCheck = 0920', 'LastUpgradeCheck = 1600')
      .replace('objectVersion = 60', 'objectVersion = 77'),
  ],
  ['row 51: other ids', renamed],
  ['row 51: comments', app.replace(/ \/\*.*?\*\//g, '')],
  ['row 22: line ends', app.replaceAll('\n', '\r\n')],
  [
    'row 51: order in a group and a phase',
    app.replace(/(\t+504EC3081[^\n]*\n)(\t+9582B6832[^\n]*\n)/, '$2$1'),
  ],
  ['row 52: a file in no phase', inGroup(objects(file('README.md')))],
  ['row 54: a script phase of CocoaPods', inPhases(objects(script('[CP] Embed Pods Frameworks', 'a')))],
  ['row 54: the library of CocoaPods', inSources(objects(file('Pods_App.framework')))],
  ['row 55: simulator', setting('Release', '"EXCLUDED_ARCHS[sdk=iphonesimulator*]" = arm64;')],
  ['row 56: Debug', setting('Debug', 'OTHER_LDFLAGS = a;')],
  ['a list of one is its text', app.replaceAll('SWIFT_VERSION = 5.0', 'SWIFT_VERSION = (5.0)')],
]

const different: readonly (readonly [string, string])[] = [
  [
    'row 10: deployment target',
    app.replaceAll('IPHONEOS_DEPLOYMENT_TARGET = 15.0', 'IPHONEOS_DEPLOYMENT_TARGET = 16.0'),
  ],
  ['row 12: entitlements', setting('Release', 'CODE_SIGN_ENTITLEMENTS = App/App.entitlements;')],
  ['row 53: a file in Sources', inSources(inGroup(objects(file('New.swift'))))],
  ['row 58: an extension', inTargets(objects(target('app-extension')))],
  ['a script phase', inPhases(objects(script('Upload symbols', 'a')))],
  ['bundle id', app.replaceAll('com.example.notes', 'com.example.other')],
  ['a moved folder', app.replace('path = App;', 'path = Application;')],
  ['a region', app.replace('Base,', 'Base, de,')],
  ['a package folder', app.replaceAll('relativePath = "CapApp-SPM"', 'relativePath = Other')],
  [
    'a remote package',
    objects(
      'R1 = {isa = XCRemoteSwiftPackageReference; repositoryURL = "https://a/b"; requirement = {kind = exactVersion; version = 1; }; };',
    ).replace('packageReferences = (', 'packageReferences = (R1,'),
  ],
  [
    'a synchronized folder',
    objects('S1 = {isa = PBXFileSystemSynchronizedRootGroup; path = New; sourceTree = "<group>"; };').replace(
      'isa = PBXNativeTarget;',
      'isa = PBXNativeTarget; fileSystemSynchronizedGroups = (S1);',
    ),
  ],
  [
    'a build setting of one file',
    app.replace('fileRef = 504EC3071FED79650016851F', 'settings = {COMPILER_FLAGS = "-a"; }; $&'),
  ],
]

describe('pbxproj', () => {
  test.each(same)('same: %s', (_, text) => {
    expect(text).not.toBe(app)
    expect(pbxproj(text)).toBe(pbxproj(app))
  })

  test.each(different)('different: %s', (_, text) => expect(pbxproj(text)).not.toBe(pbxproj(app)))

  test('a script text counts, with what it reads', () => {
    const one = inPhases(objects(script('Own', 'a')))
    const two = inPhases(objects(script('Own', 'b')))
    expect(pbxproj(one)).not.toBe(pbxproj(two))
  })

  test('lines have names', () => {
    expect(pbxproj(app).split('\n')).toEqual(
      expect.arrayContaining([
        'App/Release/IPHONEOS_DEPLOYMENT_TARGET\t"15.0"',
        'App/Sources/App/AppDelegate.swift\t',
        'App/Resources/App/Base.lproj/Main.storyboard\t',
      ]),
    )
  })

  test.each([
    '',
    '{}',
    '{ objects = {}; }',
    app.slice(0, 5000),
    app.replace('isa = PBXGroup', '<<<<<<< HEAD\nisa = PBXGroup'),
  ])('unparsable: %#', (text) => expect(() => pbxproj(text)).toThrow(Unparsable))

  test('any line lost changes the form, leaves it, or makes the file unparsable; it never throws otherwise', () => {
    const lines = app.split('\n')
    fc.assert(
      fc.property(fc.nat(lines.length - 1), (at) => {
        try {
          expect(typeof pbxproj(lines.toSpliced(at, 1).join('\n'))).toBe('string')
        } catch (error) {
          expect(error).toBeInstanceOf(Unparsable)
        }
      }),
    )
  })
})
