import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareFingerprints } from '../../src/core/compare-fingerprints.ts'
import type { Fingerprint, FingerprintSource } from '../../src/core/fingerprint.ts'
import { fingerprint as hashOf } from '../helpers/one-channel.ts'

const file = (label: string, digit: string, but: Partial<FingerprintSource> = {}): FingerprintSource => ({
  id: `file:${label}`,
  kind: 'native-file',
  hash: hashOf(digit),
  label,
  code: 'NATIVE_FILE_CHANGED',
  impact: 'compat',
  ...but,
})

const plugin = (name: string, version: string, but: Partial<FingerprintSource> = {}): FingerprintSource => ({
  ...file(`${name}@${version}`, '1', { id: `plugin:${name}`, kind: 'plugin' }),
  hash: hashOf(version.replace(/\D/g, '').slice(-1)),
  ...but,
})

const print = (digit: string, sources: readonly FingerprintSource[], recipe = 1): Fingerprint => ({
  recipe,
  platform: 'ios',
  hash: hashOf(digit),
  sources,
})

const differences = (before: readonly FingerprintSource[], after: readonly FingerprintSource[]) =>
  compareFingerprints(print('a', before), print('b', after))

describe('what changed between a shipped build and a commit', () => {
  it.each([
    ['a file added', [], [file('a', '1')], 'NATIVE_FILE_CHANGED', 'a', 'a added'],
    ['a file removed', [file('a', '1')], [], 'NATIVE_FILE_CHANGED', 'a', 'a removed'],
    ['a file changed', [file('a', '1')], [file('a', '2')], 'NATIVE_FILE_CHANGED', 'a', 'a changed'],
    [
      'a config key, whose value is never told',
      [file('plugins.X', '1', { kind: 'config-key', code: 'CONFIG_CHANGED' })],
      [file('plugins.X', '2', { kind: 'config-key', code: 'CONFIG_CHANGED' })],
      'CONFIG_CHANGED',
      'plugins.X',
      'config key plugins.X changed',
    ],
    [
      'a plugin of a scope bumped',
      [plugin('@capacitor/camera', '8.0.0')],
      [plugin('@capacitor/camera', '8.0.1')],
      'PLUGIN_BUMPED',
      '@capacitor/camera',
      'plugin @capacitor/camera 8.0.0 -> 8.0.1',
    ],
    ['a plugin added', [], [plugin('x', '1.0.0')], 'PLUGIN_ADDED', 'x', 'plugin x 1.0.0 added'],
    ['a plugin removed', [plugin('x', '1.0.0')], [], 'PLUGIN_REMOVED', 'x', 'plugin x 1.0.0 removed'],
    [
      'a runtime bumped',
      [plugin('@capacitor/ios', '8.0.0', { kind: 'runtime' })],
      [plugin('@capacitor/ios', '8.1.0', { kind: 'runtime', hash: hashOf('f') })],
      'RUNTIME_BUMPED',
      '@capacitor/ios',
      'runtime @capacitor/ios 8.0.0 -> 8.1.0',
    ],
    [
      'a package that could not be read stays unknown',
      [plugin('x', '1.0.0')],
      [plugin('x', '2.0.1', { code: 'UNKNOWN_PACKAGE' })],
      'UNKNOWN_PACKAGE',
      'x',
      'plugin x 1.0.0 -> 2.0.1',
    ],
  ])('%s', (_, before, after, code, subject, text) => {
    const [reason, ...more] = differences(before, after)
    expect(more).toEqual([])
    expect(reason).toMatchObject({ code, subject, text })
    expect(reason?.wayOut).toContain(subject)
  })

  it('a package says its versions on both sides, where it has them', () => {
    expect(differences([plugin('x', '1.0.0')], [plugin('x', '1.0.1')])[0]).toMatchObject({
      from: '1.0.0',
      to: '1.0.1',
    })
    expect(differences([plugin('x', '1.0.0')], [])[0]).not.toHaveProperty('to')
    expect(differences([], [plugin('x', '1.0.0')])[0]).not.toHaveProperty('from')
  })

  it('a removed plugin concerns the binary only, an added one the web code too', () => {
    expect(differences([plugin('x', '1.0.0')], [])[0]?.impact).toBe('binary-only')
    expect(differences([], [plugin('x', '1.0.0')])[0]?.impact).toBe('compat')
  })

  it('fingerprints of two recipes cannot be compared, so nothing else is said', () => {
    const reasons = compareFingerprints(print('a', [file('a', '1')], 1), print('b', [], 2))
    expect(reasons.map(({ code }) => code)).toEqual(['UNKNOWN_RECIPE'])
  })

  it('equal fingerprints differ in nothing, whatever their recipe', () => {
    expect(compareFingerprints(print('a', [file('a', '1')], 1), print('a', [], 2))).toEqual([])
  })

  it('there is one reason for every source that differs, and none for the others', () => {
    const sources = fc
      .dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.constantFrom('1', '2'))
      .map((table) => Object.entries(table).map(([name, digit]) => file(name, digit)))
    fc.assert(
      fc.property(sources, sources, (before, after) => {
        const hashAt = (list: readonly FingerprintSource[], label: string) =>
          list.find((source) => source.label === label)?.hash
        const differing = ['a', 'b', 'c', 'd', 'e'].filter(
          (label) => hashAt(before, label) !== hashAt(after, label),
        )
        expect(differences(before, after).map(({ subject }) => subject)).toEqual(differing)
      }),
    )
  })
})
