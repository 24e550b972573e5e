import { expect, it } from 'vitest'
import { tableText } from '../../src/core/table-text.ts'

it('aligns columns and leaves no space at the end of a line', () => {
  expect(tableText(['a', 'b', 'c'], [['long', '', 'x'], ['1']])).toBe('a     b  c\nlong     x\n1')
})
