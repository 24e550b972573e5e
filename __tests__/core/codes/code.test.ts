import { expect, it } from 'vitest'
import { codesFrom } from '../../../src/core/codes/code.ts'

it('reads one code per line, with or without a way out', () => {
  expect(codesFrom('plugin', '\na | means a. | do this.\nb | means b. |\n')).toEqual([
    { code: 'a', origin: 'plugin', means: 'means a.', wayOut: 'do this.' },
    { code: 'b', origin: 'plugin', means: 'means b.', wayOut: null },
  ])
})
