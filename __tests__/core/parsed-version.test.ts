import { describe, expect, it } from 'vitest'
import { parsedVersion, versionOrder } from '../../src/core/parsed-version.ts'

describe('versions', () => {
  it.each([
    ['1.2.3', '1.2.3', 0],
    ['1.2.3', '1.2.4', -1],
    ['1.10.0', '1.9.0', 1],
    ['1.2.3-beta', '1.2.3', -1],
    ['1.2.3-Beta', '1.2.3-alpha', -1],
    ['1.2.3+7', '1.2.3', 0],
    ['release-candidate', '1.2.3', null],
    ['1.2', '1.2.0', null],
  ])('%s against %s: %s', (a, b, order) => {
    expect(versionOrder(a, b)).toBe(order)
  })

  it('stays right after more texts than it keeps', () => {
    for (let at = 0; at < 20_001; at += 1) parsedVersion(`1.0.${at}`)
    expect(parsedVersion('1.0.3')?.patch).toBe(3)
    expect(parsedVersion('none')).toBeNull()
  })
})

it('a text longer than any version is none, and is not kept', () => {
  expect(parsedVersion(`1.0.0-${'a'.repeat(300)}`)).toBeNull()
})
