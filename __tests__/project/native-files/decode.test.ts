import { expect, it } from 'vitest'
import { decodeText } from '../../../src/project/native-files/decode.ts'

it.each<[string, readonly number[], string | null]>([
  ['plain', [0x61], 'a'],
  ['UTF-8', [0xc3, 0xa9], 'é'],
  ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, 0x61], 'a'],
  ['UTF-16, little end first', [0xff, 0xfe, 0x61, 0], 'a'],
  ['UTF-16, big end first', [0xfe, 0xff, 0, 0x61], 'a'],
  ['half a character of UTF-16', [0xff, 0xfe, 0x61], null],
  ['binary', [0x61, 0, 0x62], null],
  ['no UTF-8', [0xc3, 0x28], null],
  ['nothing', [], ''],
])('%s', (_what, bytes, text) => {
  expect(decodeText(Uint8Array.from(bytes))).toBe(text)
})

it('a NUL is looked for at the start only', () => {
  const bytes = new Uint8Array(10_000).fill(0x61)
  bytes[9_000] = 0
  expect(decodeText(bytes)).toHaveLength(10_000)
})
