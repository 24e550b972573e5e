import fc from 'fast-check'
import semver from 'semver'
import { describe, expect, it } from 'vitest'
import { planVersion, type VersionFacts } from '../../src/core/plan-version.ts'
import { withoutBuild } from '../../src/core/version-name.ts'

const nothing: VersionFacts = {
  policy: 'patch',
  given: null,
  taken: [],
  natives: [],
  tags: [],
  packageVersion: null,
  line: null,
}
const plan = (facts: Partial<VersionFacts>): string => planVersion({ ...nothing, ...facts })

describe('the next name', () => {
  it.each<[string, Partial<VersionFacts>, string]>([
    ['of an app without any version', {}, '0.0.1'],
    ['follows the highest bundle', { taken: ['1.0.9', '1.0.10'] }, '1.0.11'],
    ['follows a bundle that was deleted, too', { taken: ['1.0.1', '1.0.2'] }, '1.0.3'],
    ['follows a native build above every bundle', { taken: ['1.0.5'], natives: ['1.1.0'] }, '1.1.1'],
    ['completes what a store shows', { natives: ['1.4'] }, '1.4.1'],
    ['follows a release tag', { tags: ['2.0.0'] }, '2.0.1'],
    ['ends a prerelease', { taken: ['1.1.0-beta.1'] }, '1.1.0'],
    ['raises the minor', { policy: 'minor', taken: ['1.0.9'] }, '1.1.0'],
    ['raises the major', { policy: 'major', taken: ['1.0.9'] }, '2.0.0'],
    ['passes over a name with build metadata', { taken: ['1.0.0', '1.0.1+7'] }, '1.0.2'],
    ['ignores names that are no version', { taken: ['nightly', '1.0.0'] }, '1.0.1'],
    ['is that of package.json, when it is above', { taken: ['1.0.1'], packageVersion: '1.2.0' }, '1.2.0'],
    ['is not, when it is below', { taken: ['1.3.0'], packageVersion: '1.2.0' }, '1.3.1'],
    ['is not, when it is a prerelease', { taken: ['1.0.0'], packageVersion: '2.0.0-beta' }, '1.0.1'],
    ['carries no build metadata of package.json', { packageVersion: '1.2.0+5' }, '1.2.0'],
    ['does not take 0.0.0 from package.json', { packageVersion: '0.0.0' }, '0.0.1'],
    [
      'of an old line is its next free patch',
      { taken: ['1.0.1', '1.0.2', '2.0.0'], line: ['1.0.0', '1.0.1'] },
      '1.0.3',
    ],
  ])('%s', (_, facts, version) => {
    expect(plan(facts)).toBe(version)
  })

  it('is above everything that counts, free, and without build metadata', () => {
    const version = fc
      .tuple(fc.nat(3), fc.nat(3), fc.nat(3), fc.constantFrom('', '-beta', '+7', '-rc.1+2'))
      .map(([a, b, c, more]) => `${a}.${b}.${c}${more}`)
    fc.assert(
      fc.property(
        fc.array(version),
        fc.array(version),
        fc.option(version),
        fc.constantFrom('patch' as const, 'minor' as const, 'major' as const),
        (taken, natives, packageVersion, policy) => {
          const next = plan({ taken, natives, packageVersion, policy })
          for (const other of [...taken, ...natives]) expect(semver.compare(next, other)).toBe(1)
          expect(withoutBuild(next)).toBe(next)
        },
      ),
    )
  })
})

describe('a version that was given', () => {
  it.each([
    ['1.4', '1.4.0'],
    ['v1.4.2', '1.4.2'],
    ['1.2.0-beta.1', '1.2.0-beta.1'],
    ['1.2.0+7', '1.2.0+7'],
  ])('%s stands, as %s', (given, version) => {
    expect(plan({ given, taken: ['9.0.0'] })).toBe(version)
  })

  it.each(['1.2.3.4', 'next', '', '0.0.0'])('%j does not', (given) => {
    expect(() => plan({ given })).toThrow('must be')
  })
})

it('the policy manual wants one', () => {
  expect(() => plan({ policy: 'manual' })).toThrow('give --version')
})

it('no name follows the last number there is', () => {
  expect(() => plan({ taken: [`1.0.${Number.MAX_SAFE_INTEGER}`] })).toThrow('no version follows')
})
