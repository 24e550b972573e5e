import { expect, it } from 'vitest'
import { deltaFaults } from '../../../src/project/checks/delta-files.ts'

const file = (name: string, size = 1) => ({ name, size })

it.each([
  ['sound files', [file('index.html'), file('assets/a.js')], 'scratch/web', null],
  ['an empty file', [file('empty.txt', 0)], 'scratch/web', 'empty.txt (is empty)'],
  ['a name that is left out', [file('assets/.github-logo.png')], 'scratch/web', 'its name is left out'],
  ['vendored packages', [file('vendor/node_modules/x.js')], 'scratch/web', 'its name is left out'],
  ['a space', [file('my logo.png')], 'scratch/web', 'has a space'],
  ['a compressed sibling', [file('a.js.br')], 'scratch/web', 'compressed file'],
  ['a folder that is left out', [file('a.js')], '/builds/app.git/web', 'all of them: their folder is'],
])('%s', (_what, files, folder, text) => {
  const faults = deltaFaults(files, folder)
  expect(faults.map((fault) => fault.code)).toEqual(text === null ? [] : ['DELTA_LOSES_FILES'])
  if (text !== null) expect(faults[0]?.text).toContain(text)
})

it('every file is counted, five are named', () => {
  const files = Array.from({ length: 8 }, (_, index) => file(`f${index}`, 0))
  expect(deltaFaults(files, 'scratch')[0]?.text).toMatch(/f4 \(is empty\) and 3 more$/)
})

it.each([
  ['an empty file', [file('empty.txt', 0)], 'empty.txt (is empty)'],
  ['a compressed sibling', [file('a.js.br')], 'compressed file'],
  ['names that only the Capgo CLI leaves out', [file('my logo.png'), file('node_modules/x.js')], null],
])('a delta of ours: %s', (_what, files, text) => {
  const faults = deltaFaults(files, null)
  expect(faults.map((fault) => fault.text)).toEqual(text === null ? [] : [expect.stringContaining(text)])
})
