import { expect, test } from 'vitest'
import { packageResolved } from '../../../src/project/native-files/package-resolved.ts'
import { Unparsable } from '../../../src/project/native-files/unparsable.ts'

const pin = (revision: string, location = 'https://github.com/A/b.git') => ({
  identity: 'b',
  kind: 'remoteSourceControl',
  location,
  state: { revision, version: '1.0.0' },
})
const v2 = (...pins: object[]) => JSON.stringify({ pins, version: 2 })
const v3 = (...pins: object[]) => JSON.stringify({ originHash: 'x', pins, version: 3 })
const v1 = JSON.stringify({
  object: {
    pins: [
      {
        package: 'b',
        repositoryURL: 'https://github.com/A/b',
        state: { branch: null, revision: 'r', version: '1.0.0' },
      },
    ],
  },
  version: 1,
})

test.each([
  ['row 130: version 2 and 3', v2(pin('r')), v3(pin('r'))],
  ['row 130: version 1', v1, v3(pin('r'))],
  ['order', v2(pin('r'), pin('s', 'c')), v2(pin('s', 'c'), pin('r'))],
])('same: %s', (_, a, b) => expect(packageResolved(a)).toBe(packageResolved(b)))

test('row 131: a revision', () =>
  expect(packageResolved(v2(pin('r')))).not.toBe(packageResolved(v2(pin('s')))))
test('lines are addresses and pins', () => {
  expect(packageResolved(v2(pin('r')))).toBe('https://github.com/a/b\t1.0.0 - r')
})
test.each(['', '{}', '{"pins":[{}]}', '{"pins":1}'])('unparsable: %j', (text) => {
  expect(() => packageResolved(text)).toThrow(Unparsable)
})
