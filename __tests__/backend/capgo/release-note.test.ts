import { expect, it } from 'vitest'
import { parseReleaseNote, releaseNote } from '../../../src/backend/capgo/release-note.ts'

const note = { commit: 'a'.repeat(40), contentDigest: 'b'.repeat(64) }

it('is read back, also inside of other words', () => {
  expect(parseReleaseNote(releaseNote(note))).toEqual(note)
  expect(parseReleaseNote(`Fixes a bug; ${releaseNote(note)}.`)).toEqual(note)
})

it.each([null, 7, '', 'commit abc', `commit ${'a'.repeat(40)}`])(
  '%j is a comment of somebody else',
  (comment) => {
    expect(parseReleaseNote(comment)).toBeNull()
  },
)
