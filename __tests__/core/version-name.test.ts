import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseVersionName, withoutBuild } from '../../src/core/version-name.ts'

describe('a name that may be published', () => {
  it.each(['1.4.2', '0.0.1', '1.0.0-beta.1', '1.2.0+7', '1.0.0-rc.1+build.5'])('%s', (raw) => {
    expect(parseVersionName(raw)).toBe(raw)
  })

  it.each([
    ['too few numbers', '1.4'],
    ['too many', '1.2.3.4'],
    ['a leading v', 'v1.2.3'],
    ['a leading equals sign', '=1.2.3'],
    ['white space', ' 1.2.3'],
    ['a line end', '1.2.3\n'],
    ['a leading zero', '1.02.3'],
    ['a leading zero in a prerelease', '1.2.3-01'],
    ['what devices call unknown', '0.0.0'],
    ['a prerelease of it, which is below it', '0.0.0-beta'],
    ['the builtin bundle', 'builtin'],
    ['a path', '1.0.0/../2.0.0'],
    ['a number too large to compare', '1.0.99999999999999999999'],
    ['more than 256 characters', `1.0.0-${'a'.repeat(256)}`],
    ['a number', 1],
    ['nothing', undefined],
  ])('not: %s', (_, raw) => {
    expect(() => parseVersionName(raw)).toThrow(/^must be/)
  })
})

it('a name without its build metadata', () => {
  const number = fc.nat(50)
  fc.assert(
    fc.property(number, number, number, fc.stringMatching(/^[0-9A-Za-z]{1,8}$/), (a, b, c, build) => {
      const version = `${a}.${b}.${c}`
      expect([withoutBuild(`${version}+${build}`), withoutBuild(version)]).toEqual([version, version])
    }),
  )
})
