import { describe, expect, it } from 'vitest'
import { pbxObjects } from '../../../src/project/native-files/pbx-objects.ts'
import type { Value } from '../../../src/project/native-files/value-lines.ts'

const map = (entries: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> =>
  new Map(Object.entries(entries))
const project = (objects: Readonly<Record<string, Value>>, rootObject = 'P') =>
  map({ rootObject, objects: map(objects) })
const sound = {
  P: map({
    isa: 'PBXProject',
    name: 'App',
    mainGroup: 'G',
    targets: ['T', 'gone'],
    settings: map({ A: 'b' }),
  }),
  G: map({ isa: 'PBXGroup' }),
  T: map({ isa: 'PBXNativeTarget', name: 'App' }),
}

describe('the objects of a project', () => {
  it('are followed by their references; ids without an object are left out', () => {
    const { project: root, all } = pbxObjects(project(sound))
    expect([root.isa, root.text('name'), root.one('mainGroup')?.id, all.size]).toEqual([
      'PBXProject',
      'App',
      'G',
      3,
    ])
    expect(root.many('targets').map(({ id }) => id)).toEqual(['T'])
    expect(root.texts('targets')).toEqual(['T', 'gone'])
    expect([...root.map('settings')]).toEqual([['A', 'b']])
  })

  it('fields that are not there, or are something else, are nothing', () => {
    const { project: root } = pbxObjects(project(sound))
    expect([root.text('targets'), root.one('name'), root.field('none')]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
    expect([root.texts('name'), root.many('none'), root.map('name').size]).toEqual([[], [], 0])
  })
})

it.each<[string, Value]>([
  ['text', 'x'],
  ['no objects', map({ rootObject: 'P' })],
  ['an object that is none', project({ ...sound, X: 'y' })],
  ['no root', project(sound, 'Q')],
  ['another root', project(sound, 'G')],
])('%s is no project', (_what, file) => {
  expect(() => pbxObjects(file)).toThrow(expect.objectContaining({ name: 'Unparsable' }))
})
