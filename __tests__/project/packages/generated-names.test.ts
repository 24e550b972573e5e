import { describe, expect, it } from 'vitest'
import { generatedNames, namesIn, unitedNames } from '../../../src/project/packages/generated-names.ts'
import { memoryTree } from '../../helpers/memory-tree.ts'

describe('packages that a generated file names', () => {
  it.each([
    ["new File('../node_modules/@capacitor/camera/android')", ['@capacitor/camera']],
    ["new File('..\\\\node_modules\\\\@capacitor\\\\camera\\\\android')", ['@capacitor/camera']],
    ["pod 'X', :path => '../../node_modules/cordova-plugin-file'", ['cordova-plugin-file']],
    ["'../node_modules/.pnpm/@x+a@1.0.0_@capacitor+core@8.5.1/node_modules/@x/a/android'", ['@x/a']],
    ["'../node_modules/.bun/@x+a@1.0.0/node_modules/@x/a/android'", ['@x/a']],
    ['.package(name: "A", path: "../../../node_modules/@x/a")', ['@x/a']],
    ['no packages here', []],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names)
  })
})

describe('what a tree says about each platform', () => {
  const dirs = { ios: 'ios', android: 'android', electron: 'electron' }

  it('null where no generated file is tracked', async () => {
    const tree = memoryTree({ 'android/capacitor.settings.gradle': "'../node_modules/a/android'" })
    expect(await generatedNames(tree, dirs)).toEqual({ android: new Set(['a']), ios: null, electron: null })
  })

  it('two trees are judged by what either names', () => {
    const left = { android: new Set(['a']), ios: null, electron: null }
    const right = { android: new Set(['b']), ios: new Set(['c']), electron: null }
    expect(unitedNames(left, right)).toEqual({
      android: new Set(['a', 'b']),
      ios: new Set(['c']),
      electron: null,
    })
  })
})
