import { expect, it } from 'vitest'
import { completeVersion, threeNumbers } from '../../src/core/complete-version.ts'

it.each([
  ['7', '7.0.0'],
  ['1.4', '1.4.0'],
  ['1.4.2', '1.4.2'],
  ['v1.4.2', '1.4.2'],
  ['1.4.2+7', '1.4.2+7'],
  ['1.4.2-beta.1+7.8', '1.4.2-beta.1+7.8'],
])('%s is %s', (text, version) => {
  expect(completeVersion(text)).toBe(version)
})

it.each(['', '.', '1.', '1.2.3.4', '1.2-beta', '01.2.3', '1.2.3 (45)', 'builtin', 'x'])(
  '%j is no version',
  (text) => {
    expect(completeVersion(text)).toBeNull()
  },
)

it('only missing numbers are added', () => {
  expect(['7', '1.4', '1.4.2', '1.2.3.4'].map(threeNumbers)).toEqual(['7.0.0', '1.4.0', '1.4.2', '1.2.3.4'])
})
