import { expect, it } from 'vitest'
import { parseSha256 } from '../../src/core/sha256.ts'

const digest = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'

it('64 lower-case hex digits are one', () => {
  expect(parseSha256(digest)).toBe(digest)
})

it.each([
  ['upper case', digest.toUpperCase()],
  ['too short', digest.slice(1)],
  ['too long', `${digest}0`],
  ['a line end', `${digest}\n`],
  ['a path', `../${digest.slice(3)}`],
  ['a list of one', [digest]],
  ['nothing', undefined],
])('%s is none', (_, raw) => {
  expect(() => parseSha256(raw)).toThrow('must be 64 lower-case hex digits')
})
