import { expect, it } from 'vitest'
import { isReleaseResult, type Result } from '../../src/operations/result.ts'
import { verbs } from '../../src/operations/verbs.ts'

it.each(Object.keys(verbs))('%s', (verb) => {
  expect(isReleaseResult({ verb } as Result)).toBe(['plan', 'decide', 'release'].includes(verb))
})
