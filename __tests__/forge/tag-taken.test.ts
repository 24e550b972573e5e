import { expect, it } from 'vitest'
import { tagTaken } from '../../src/forge/tag-taken.ts'

it('names the tag, both commits, and that tags are never moved', () => {
  expect(tagTaken('v1.0.1', 'aaa', 'bbb')).toMatchObject({
    code: 'CONFLICT',
    message: 'the tag v1.0.1 is on commit aaa, not on bbb',
    hint: expect.stringContaining('Tags are never moved'),
  })
})
