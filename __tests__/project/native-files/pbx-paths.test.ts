import { expect, it } from 'vitest'
import { pbxObjects } from '../../../src/project/native-files/pbx-objects.ts'
import { pathsOf } from '../../../src/project/native-files/pbx-paths.ts'
import type { Value } from '../../../src/project/native-files/value-lines.ts'

const map = (entries: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> =>
  new Map(Object.entries(entries))
const file = map({
  rootObject: 'P',
  objects: map({
    P: map({ isa: 'PBXProject', mainGroup: 'G' }),
    G: map({ isa: 'PBXGroup', children: ['A', 'F', 'V', 'S', 'L'] }),
    A: map({ isa: 'PBXGroup', path: 'App', children: ['B'] }),
    B: map({ isa: 'PBXFileReference', path: 'B.swift', sourceTree: '<group>' }),
    F: map({ isa: 'PBXFileReference', path: 'F.swift', sourceTree: 'SOURCE_ROOT' }),
    S: map({ isa: 'PBXFileReference', path: 'UIKit.framework', sourceTree: 'SDKROOT' }),
    V: map({ isa: 'PBXVariantGroup', name: 'Main', children: ['V1', 'V2'] }),
    V1: map({ isa: 'PBXFileReference', path: 'en.lproj/Main.strings' }),
    V2: map({ isa: 'PBXFileReference', path: 'de.lproj/Main.strings' }),
    L: map({ isa: 'XCVersionGroup', path: 'M.xcdatamodeld', children: ['L1', 'L2'], currentVersion: 'L2' }),
    L1: map({ isa: 'PBXFileReference', path: 'M1.xcdatamodel' }),
    L2: map({ isa: 'PBXFileReference', path: 'M2.xcdatamodel' }),
    O: map({ isa: 'PBXFileReference', name: 'Orphan.swift', sourceTree: '<absolute>' }),
  }),
})
const { project, all } = pbxObjects(file)
const paths = pathsOf(project)

it.each([
  ['B', ['App/B.swift']],
  ['F', ['F.swift']],
  ['S', ['SDKROOT/UIKit.framework']],
  ['V', ['de.lproj/Main.strings', 'en.lproj/Main.strings']],
  [
    'L',
    [
      'M.xcdatamodeld/M1.xcdatamodel',
      'M.xcdatamodeld/M2.xcdatamodel',
      'current M.xcdatamodeld/M2.xcdatamodel',
    ],
  ],
  ['O', ['<absolute>/Orphan.swift']],
])('reference %s stands for %j', (id, expected) => {
  const reference = all.get(id)
  if (reference === undefined) throw new Error('it is there')
  expect(paths(reference)).toEqual(expected)
})
