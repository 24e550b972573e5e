import { expect, it } from 'vitest'
import { Invalid } from '../../src/core/invalid.ts'
import { parseManifest } from '../../src/core/manifest.ts'

const file = { name: 'assets/main.js.br', hash: 'b'.repeat(64), blob: 'a'.repeat(64), size: 12 }

it('reads what was written', () => {
  const manifest = { format: 1, version: '1.0.1', files: [file, { ...file, name: 'index.html' }] }
  expect(parseManifest(JSON.parse(JSON.stringify(manifest)))).toEqual(manifest)
})

it('names the file and the member of every fault', () => {
  const files = [file, { ...file, blob: '../app.json', size: -1 }, { name: 'x' }]
  expect(() => parseManifest({ format: 1, version: '1.0.1', files })).toThrow(
    new Invalid(
      [
        'files: [1]: blob: must be 64 lower-case hex digits, got "../app.json"',
        'files: [1]: size: must be a whole number from 0 up, got -1',
        'files: [2]: hash: is missing',
        'files: [2]: blob: is missing',
        'files: [2]: size: is missing',
      ].join('\n'),
    ),
  )
})
