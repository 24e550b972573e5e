import { expect, it } from 'vitest'
import { isPlatform, parsePlatform, perPlatform, platforms } from '../../src/core/platform.ts'

it.each([...platforms])('%s is a platform', (name) => {
  expect(isPlatform(name)).toBe(true)
  expect(parsePlatform(name)).toBe(name)
})

it.each(['iOS', 'web', '', 'toString', null, ['ios'], 0])('%j is none', (raw) => {
  expect(isPlatform(raw)).toBe(false)
  expect(() => parsePlatform(raw)).toThrow('must be one of ios, android, electron')
})

it('a value for every platform is made once for each', () => {
  const asked: string[] = []
  const value = perPlatform((platform) => asked.push(platform))
  expect(asked).toEqual([...platforms])
  expect(Object.keys(value)).toEqual([...platforms])
})
