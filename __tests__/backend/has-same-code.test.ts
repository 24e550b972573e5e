import { expect, it } from 'vitest'
import { hasSameCode } from '../../src/backend/has-same-code.ts'
import { aNativeBuild } from '../helpers/a-release.ts'

const build = (digit: string, recipe: number, commit: string | null, dirty = false) => {
  const made = aNativeBuild('1.0.0', '1', digit, { commit, dirty })
  return { ...made, fingerprint: { ...made.fingerprint, recipe } }
}
const [c, d] = ['c'.repeat(40), 'd'.repeat(40)]

it.each([
  ['one recipe, one hash, whatever the commit', build('a', 1, c), build('a', 1, d), true],
  ['one recipe, two hashes, even of one commit', build('a', 1, c), build('b', 1, c), false],
  ['two recipes, one commit', build('a', 1, c), build('b', 2, c), true],
  ['two recipes, two commits', build('a', 1, c), build('a', 2, d), false],
  ['two recipes, a commit with changes on top', build('a', 1, c), build('b', 2, c, true), false],
  ['two recipes, no commit known', build('a', 1, null), build('b', 2, null), false],
])('same code: %s', (_, a, b, same) => {
  expect(hasSameCode(a, b)).toBe(same)
})
