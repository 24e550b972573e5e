import { expect, it } from 'vitest'
import type { Reason } from '../../src/core/verdict.ts'
import { nodeExec } from '../../src/operations/node-exec.ts'
import { readApp } from '../../src/project/app-files.ts'
import { neutralChanges } from '../../src/project/neutral-changes.ts'
import { memoryTree } from '../helpers/memory-tree.ts'

const base = {
  'capacitor.config.json': '{"appId": "a"}',
  'android/app/build.gradle': 'versionCode 1',
  'android/README.md': 'one',
  'ios/App/App/A.swift': 'let a = 1',
  'src/a.js': '1',
  'src/b.js': '1',
}
const appOf = (files: Record<string, string>) => readApp(memoryTree(files), '', nodeExec)
const reason = (subject: string): Reason => ({ code: 'X', subject, impact: 'compat', text: '' })

async function told(files: Record<string, string>, reasons: readonly Reason[] = []) {
  const found = await neutralChanges(await appOf(base), await appOf(files), 'android', reasons)
  return Object.fromEntries(found.map(({ reason: why, count, examples }) => [why, [count, ...examples]]))
}

it.each<[string, Record<string, string>, readonly Reason[], object]>([
  ['nothing changed', base, [], {}],
  [
    'changed, new and removed files',
    { ...base, 'src/a.js': '2', 'src/c.js': '3', 'src/b.js': undefined as never },
    [],
    { 'web app and tooling': [3, 'src/a.js', 'src/b.js', 'src/c.js'] },
  ],
  [
    'docs of the native directory',
    { ...base, 'android/README.md': 'two' },
    [],
    { docs: [1, 'android/README.md'] },
  ],
  [
    'another spelling of the same',
    { ...base, 'android/app/build.gradle': 'versionCode 2' },
    [],
    { 'release metadata': [1, 'android/app/build.gradle'] },
  ],
  [
    'what counts is not listed',
    { ...base, 'android/app/build.gradle': 'minSdk 2' },
    [reason('android/app/build.gradle')],
    {},
  ],
  [
    'the other platform',
    { ...base, 'ios/App/App/A.swift': 'let a = 2' },
    [],
    { 'reaches ios only': [1, 'ios/App/App/A.swift'] },
  ],
])('%s', async (_what, files, reasons, expected) => {
  const present = Object.fromEntries(Object.entries(files).filter(([, text]) => text !== undefined))
  expect(await told(present, reasons)).toEqual(expected)
})

it('names three examples of many', async () => {
  const many = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`src/n${index}.js`, '1']))
  expect(await told({ ...base, ...many })).toEqual({
    'web app and tooling': [9, 'src/n0.js', 'src/n1.js', 'src/n2.js'],
  })
})
