import { describe, expect, it } from 'vitest'
import { extraSources, patternsFor } from '../../../src/project/sources/extra-sources.ts'
import { memoryApp } from '../../helpers/memory-app.ts'

const any = (pattern: string) => ({ platform: null, pattern })
const files = { 'certs/a.pem': 'a', 'certs/deep/b.pem': 'b', 'other.txt': 'c' }

describe('what the user says reaches the binary', () => {
  it('files by pattern, and variables by their value, which is not told', async () => {
    const settings = { include: [any('certs/**')], ignore: [], env: { FLAVOR: 'secret', NONE: null } }
    const { sources, warnings } = await extraSources(await memoryApp(files, { settings }), 'ios')
    expect(sources.map(({ id }) => id)).toEqual([
      'env:FLAVOR',
      'env:NONE',
      'extra:certs/a.pem',
      'extra:certs/deep/b.pem',
    ])
    expect([JSON.stringify(sources).includes('secret'), warnings]).toEqual([false, []])
  })

  it('a variable that is not set is not one that is empty', async () => {
    const hashOf = async (value: string | null) => {
      const settings = { include: [], ignore: [], env: { A: value } }
      return (await extraSources(await memoryApp({}, { settings }), 'ios')).sources[0]?.hash
    }
    expect(new Set([await hashOf(null), await hashOf(''), await hashOf('unset')]).size).toBe(3)
  })

  it('a pattern of the other platform does not count, one that fits nothing is said', async () => {
    const settings = {
      include: [{ platform: 'android', pattern: 'certs/**' } as const, any('none/**')],
      ignore: [],
      env: {},
    }
    const { sources, warnings } = await extraSources(await memoryApp(files, { settings }), 'ios')
    expect([sources, warnings]).toEqual([[], ['native-include none/** fits no file of the app']])
  })

  it('patterns are relative to the app', async () => {
    const settings = { include: [any('certs/*')], ignore: [], env: {} }
    const inFolder = { 'apps/a/capacitor.config.json': '{"appId": "a.b"}', 'apps/a/certs/x.pem': 'x' }
    const { sources } = await extraSources(
      await memoryApp({ ...files, ...inFolder }, { appDir: 'apps/a', settings }),
      'ios',
    )
    expect(sources.map(({ id }) => id)).toEqual(['extra:certs/x.pem'])
  })
})

it('patterns of a platform, and those of all', () => {
  const patterns = [
    any('a'),
    { platform: 'ios', pattern: 'b' },
    { platform: 'android', pattern: 'c' },
  ] as const
  expect(patternsFor(patterns, 'ios')).toEqual(['a', 'b'])
})
