import { expect, it } from 'vitest'
import type { Fingerprint } from '../../src/core/fingerprint.ts'
import type { NativeBuild } from '../../src/core/native-build.ts'
import { type Comparison, verdictOf } from '../../src/core/verdict-of.ts'
import { fingerprint as hashOf } from '../helpers/one-channel.ts'

/** A fingerprint that is told apart by its files, each with a content. */
function print(files: string): Fingerprint {
  const sources = [...files].map((content, at) => ({
    id: `file:${at}`,
    kind: 'native-file',
    hash: hashOf(content),
    label: `file ${at}`,
    code: 'NATIVE_FILE_CHANGED',
    impact: 'compat' as const,
  }))
  const hash = hashOf([...files].reduce((sum, digit) => (sum * 3 + Number(digit)) % 16, 1).toString(16))
  return { recipe: 1, platform: 'android', hash, sources }
}

function shipped(version: string, files: string): NativeBuild {
  return {
    format: 1,
    platform: 'android',
    version,
    build: '1',
    configVersion: null,
    commit: null,
    dirty: false,
    fingerprint: print(files),
    plugins: [],
    keyId: null,
    recordedBy: null,
    recordedAt: '',
    retired: false,
  }
}

const verdict = (files: string, builds: readonly NativeBuild[]) =>
  verdictOf(
    'android',
    print(files),
    builds.map((build): Comparison => ({ build, shipped: build.fingerprint, wanted: print(files) })),
  )

it('without a native build nothing can be said, and the way out is a line to run', () => {
  const found = verdict('11', [])
  expect(found).toMatchObject({ verdict: 'unknown', nearest: null, fits: [] })
  expect(found.reasons).toMatchObject([{ code: 'NO_NATIVE_BUILD' }])
  expect(found.reasons[0]?.wayOut).toContain('capacitor-ota native --platform android')
})

it('a build with the same native code runs it, however many others do not', () => {
  const found = verdict('12', [shipped('1.0.0', '12'), shipped('2.0.0', '22')])
  expect(found).toMatchObject({ verdict: 'ota', reasons: [], nearest: { version: '1.0.0' } })
  expect(found.fits.map(({ version }) => version)).toEqual(['1.0.0'])
  expect(found.fingerprint).toBe(print('12').hash)
})

it('of several builds that run it the one recorded last is named', () => {
  const found = verdict('12', [shipped('1.0.0', '12'), shipped('1.0.1', '12')])
  expect(found.nearest?.version).toBe('1.0.1')
  expect(found.fits).toHaveLength(2)
})

it.each([
  ['the nearest', [shipped('1.0.0', '112'), shipped('2.0.0', '222')], '1.0.0'],
  ['of equally near ones the last', [shipped('1.0.0', '112'), shipped('2.0.0', '121')], '2.0.0'],
])('no build runs it: the reasons compare with %s', (_, builds, version) => {
  const found = verdict('111', builds)
  expect(found).toMatchObject({ verdict: 'native', fits: [], nearest: { version } })
  expect(found.reasons).toHaveLength(1)
})

it('the lane is named by the record, when the build was compared by newer evidence', () => {
  const build = shipped('1.0.0', '12')
  const again = print('21')
  const found = verdictOf('android', again, [{ build, shipped: again, wanted: again }])
  expect(found).toMatchObject({ verdict: 'ota', fingerprint: build.fingerprint.hash })
})
