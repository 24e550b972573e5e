import { expect, it } from 'vitest'
import { plainText, trimmedLines, unixText } from '../../../src/project/native-files/plain-text.ts'

it.each([
  ['a\r\nb\rc', 'a\nb\nc'],
  ['\uFEFFa', 'a'],
  ['a\uFEFF', 'a\uFEFF'],
  ['', ''],
])('%j with the line ends of Unix is %j', (text, unix) => {
  expect(unixText(text)).toBe(unix)
})

it('indent, trailing space and blank lines say nothing; order does', () => {
  expect(trimmedLines('  a \r\n\r\n\tb\n')).toEqual(['a', 'b'])
  expect(plainText('b\n a')).toBe('b\na')
  expect(plainText('a b')).not.toBe(plainText('a  b'))
})
