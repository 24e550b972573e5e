import { expect, it } from 'vitest'
import { parseReleaseNote, releaseNote } from '../../../src/backend/capgo/release-note.ts'

const note = { commit: 'a'.repeat(40), contentDigest: 'b'.repeat(64), held: [], text: '' }
const held = { channel: 'production', platforms: ['ios', 'android'] as const, since: '2026-01-31T12:00:00Z' }

it('is read back, also inside of other words', () => {
  expect(parseReleaseNote(releaseNote(note))).toEqual(note)
  for (const full of [
    { ...note, text: 'Fixes a bug; held up' },
    { ...note, held: [held] },
    { ...note, held: [held, { ...held, channel: 'beta' }], text: 'Fixes a bug' },
  ])
    expect(parseReleaseNote(releaseNote(full))).toEqual(full)
  expect(parseReleaseNote(`Fixes a bug; ${releaseNote(note)}.`)).toEqual({ ...note, text: 'Fixes a bug; .' })
})

it.each([null, 7, '', 'commit abc', `commit ${'a'.repeat(40)}`])(
  '%j is a comment of somebody else',
  (comment) => {
    expect(parseReleaseNote(comment)).toBeNull()
  },
)
