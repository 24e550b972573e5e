import { describe, expect, it } from 'vitest'
import { pbxObjects } from '../../../src/project/native-files/pbx-objects.ts'
import { pathsOf } from '../../../src/project/native-files/pbx-paths.ts'
import { settingLines, targetLines } from '../../../src/project/native-files/pbx-target.ts'
import type { Value } from '../../../src/project/native-files/value-lines.ts'

const map = (entries: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> =>
  new Map(Object.entries(entries))

/** The lines of a target with these members, beside the objects that they refer to. */
function lines(target: Readonly<Record<string, Value>>, objects: Readonly<Record<string, Value>> = {}) {
  const file = map({
    rootObject: 'P',
    objects: map({
      P: map({ isa: 'PBXProject' }),
      T: map({ isa: 'PBXNativeTarget', name: 'App', productType: 'app', ...target }),
      ...objects,
    }),
  })
  const { project, all } = pbxObjects(file)
  const own = all.get('T')
  if (own === undefined) throw new Error('it is there')
  return { all: targetLines(own, pathsOf(project)), settings: settingLines(own, 'App', pathsOf(project)) }
}

const configured = (settings: Readonly<Record<string, Value>>, name = 'Release') => ({
  C: map({ isa: 'XCConfigurationList', buildConfigurations: ['R'] }),
  R: map({ isa: 'XCBuildConfiguration', name, buildSettings: map(settings) }),
})
const withList = { buildConfigurationList: 'C' }

describe('settings', () => {
  it('of every configuration that is no debug one, without versions and signing', () => {
    const settings = { SWIFT_VERSION: '5.0', MARKETING_VERSION: '1', DEVELOPMENT_TEAM: 'X' }
    expect(lines(withList, configured(settings)).settings).toEqual([
      'App/Release\t',
      'App/Release/SWIFT_VERSION\t"5.0"',
    ])
    expect(lines(withList, configured(settings, 'Debug')).settings).toEqual([])
  })

  it('a list means its parts with spaces between', () => {
    const list = lines(withList, configured({ A: ['x', 'y'] })).settings
    expect(list).toEqual(lines(withList, configured({ A: 'x y' })).settings)
  })

  it('a base file counts, unless pod install refers to it', () => {
    const base = (path: string) => ({
      ...configured({}),
      R: map({
        isa: 'XCBuildConfiguration',
        name: 'Release',
        baseConfigurationReference: 'B',
        buildSettings: map({}),
      }),
      B: map({ isa: 'PBXFileReference', path }),
    })
    expect(lines(withList, base('App.xcconfig')).settings).toEqual([
      'App/Release\t',
      'App/Release/base\t<group>/App.xcconfig'.replace('<group>/', ''),
    ])
    expect(lines(withList, base('Pods-App.release.xcconfig')).settings).toEqual(['App/Release\t'])
  })
})

describe('phases', () => {
  const phase = (members: Readonly<Record<string, Value>>, more: Readonly<Record<string, Value>> = {}) =>
    lines(
      { buildPhases: ['F'] },
      { F: map({ isa: 'PBXShellScriptBuildPhase', ...members }), ...more },
    ).all.slice(1)

  it('a script counts, with what it reads', () => {
    expect(phase({ name: 'Run', shellScript: 'echo 1', inputPaths: ['a'] })).toEqual([
      'App/ShellScript Run/shellScript\t"echo 1"',
      'App/ShellScript Run/inputPaths\t["a"]',
    ])
  })

  it.each(['[CP] Embed Pods Frameworks', '📦 Check Pods Manifest.lock', '[CP-User] x'])(
    '%s is written by pod install',
    (name) => {
      expect(phase({ name, shellScript: 'x' })).toEqual([])
    },
  )

  it('files in any order, with their settings; those of pods are not counted', () => {
    const more = {
      A: map({ isa: 'PBXBuildFile', fileRef: 'FA' }),
      FA: map({ isa: 'PBXFileReference', path: 'A.swift' }),
      B: map({ isa: 'PBXBuildFile', fileRef: 'FB', settings: map({ COMPILER_FLAGS: '-Os' }) }),
      FB: map({ isa: 'PBXFileReference', path: 'B.m' }),
      L: map({ isa: 'PBXBuildFile', fileRef: 'FL' }),
      FL: map({ isa: 'PBXFileReference', path: 'libPods-App.a' }),
      S: map({ isa: 'PBXBuildFile', productRef: 'SP' }),
      SP: map({ isa: 'XCSwiftPackageProductDependency', productName: 'Lib', package: 'PK' }),
      PK: map({ isa: 'XCRemoteSwiftPackageReference', repositoryURL: 'https://example.com/lib' }),
    }
    const one = phase({ isa: 'PBXSourcesBuildPhase', files: ['A', 'B', 'L', 'S'] }, more)
    expect(one).toEqual(phase({ isa: 'PBXSourcesBuildPhase', files: ['S', 'B', 'A'] }, more))
    expect(one.map((line) => line.split('\t')[0])).toEqual([
      'App/Sources/A.swift',
      'App/Sources/B.m',
      'App/Sources/Lib of https://example.com/lib',
    ])
  })

  it('an empty one says nothing', () => {
    expect(phase({ isa: 'PBXFrameworksBuildPhase', files: [] })).toEqual([])
  })
})

describe('what else a target reaches the archive with', () => {
  it('rules, dependencies, packages and folders', () => {
    const objects = {
      RU: map({ isa: 'PBXBuildRule', script: 'gen' }),
      D: map({ isa: 'PBXTargetDependency', name: 'Widget' }),
      SP: map({ isa: 'XCSwiftPackageProductDependency', productName: 'Lib' }),
      G: map({ isa: 'PBXFileSystemSynchronizedRootGroup', path: 'Sources', sourceTree: 'SOURCE_ROOT' }),
    }
    const target = {
      buildRules: ['RU'],
      dependencies: ['D'],
      packageProductDependencies: ['SP'],
      fileSystemSynchronizedGroups: ['G'],
    }
    expect(lines(target, objects).all.map((line) => line.split('\t')[0])).toEqual([
      'App',
      'App/rule',
      'App/dependency Widget',
      'App/package Lib of a local package',
      'App/folder SOURCE_ROOT/Sources',
    ])
  })
})
