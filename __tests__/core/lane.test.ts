import { describe, expect, it } from 'vitest'
import { laneOf, sentVersion } from '../../src/core/lane.ts'
import { aDevice, aNative } from '../helpers/one-channel.ts'

const natives = [
  aNative('1.0.0', '100', 'a'),
  aNative('1.0.0', '101', 'a'),
  aNative('1.1.0', '110', 'b'),
  aNative('1.1.0', '111', 'c'),
  aNative('1.4', '140', 'd'),
  aNative('2.0', '200', 'e', { configVersion: '9.9.9' }),
  aNative('0.9.0', '90', 'f', { retired: true }),
]

describe('the lane of a device', () => {
  it.each([
    ['version and build', '1.1.0', '111', 'c'],
    ['an unlisted build of a version with one fingerprint', '1.0.0', '999', 'a'],
    ['no build, of a version with one fingerprint', '1.0.0', null, 'a'],
    ['a version that stores write short', '1.4.0', '140', 'd'],
    ['the configured version of the plugin', '9.9.9', '200', 'e'],
    ['a retired build, whose devices are still out there', '0.9.0', '90', 'f'],
  ])('ask 27: %s', (_, native, build, digit) => {
    expect(laneOf(aDevice({ native, build }), { natives })).toMatchObject({
      kind: 'fingerprint',
      fingerprint: digit.repeat(64),
    })
  })

  it.each([
    ['an unknown version', '3.0.0', '300'],
    ['an unlisted build of a version with two fingerprints', '1.1.0', '999'],
    ['no build, of a version with two fingerprints', '1.1.0', null],
    ['the store version of a build with a configured one', '2.0.0', '200'],
  ])('unlisted: %s', (_, native, build) => {
    expect(laneOf(aDevice({ native, build }), { natives })).toEqual({ kind: 'unlisted' })
  })

  it('a platform without any record has no ledger', () => {
    expect(laneOf(aDevice({ platform: 'ios' }), { natives })).toEqual({ kind: 'no-ledger' })
  })

  it('a version that is not semver is compared as text', () => {
    expect(sentVersion(aNative('2024 spring', '1', 'a'))).toBe('2024 spring')
  })
})
