import { describe, expect, it } from 'vitest'
import {
  nativeEntry,
  nativeText,
  parseBuildNumber,
  parseNativeBuild,
  parseNativeEntry,
} from '../../src/core/native-build.ts'

const hash = 'a'.repeat(64)
const build = {
  format: 1,
  platform: 'android',
  version: '1.0.0',
  build: '100',
  configVersion: null,
  commit: 'c0ffee',
  dirty: false,
  fingerprint: { recipe: 1, platform: 'android', hash, sources: [] },
  plugins: [{ name: '@capacitor/camera', version: '8.0.0' }],
  keyId: null,
  recordedBy: 'octocat',
  recordedAt: '2026-01-31T12:00:00Z',
  retired: false,
}

describe('the full record', () => {
  it('reads what was written, and is named by its platform, version and number', () => {
    const read = parseNativeBuild(JSON.parse(JSON.stringify(build)))
    expect(read).toEqual(build)
    expect(nativeText(read)).toBe('android 1.0.0+100')
  })

  it('its slim form is what app.json holds', () => {
    const slim = nativeEntry(parseNativeBuild({ ...build, configVersion: '1.0', retired: true }))
    expect(slim).toEqual({
      platform: 'android',
      version: '1.0.0',
      build: '100',
      configVersion: '1.0',
      fingerprint: hash,
      retired: true,
    })
    expect(parseNativeEntry(JSON.parse(JSON.stringify(slim)))).toEqual(slim)
  })

  it.each([
    ['a build number as a number', { build: 100 }, 'build: must be a build number such as 104, got 100'],
    ['a plugin without its version', { plugins: [{ name: 'x' }] }, 'plugins: [0]: version: is missing'],
    ['no fingerprint', { fingerprint: null }, 'fingerprint: must be an object, got null'],
    ['a flag as text', { retired: 'true' }, 'retired: must be true or false'],
  ])('%s: refused by name', (_, but, message) => {
    expect(() => parseNativeBuild({ ...build, ...but })).toThrow(message)
  })
})

describe('a build number', () => {
  it.each(['1', '104', '1.0.3', '20260131-2', 'b7_x', '9'.repeat(64)])('%s', (raw) => {
    expect(parseBuildNumber(raw)).toBe(raw)
  })

  it.each(['', '../1', '1/2', '1 2', '-1', '.1', '1\n', '1+2', '9'.repeat(65), 104, null])(
    '%j is none',
    (raw) => {
      expect(() => parseBuildNumber(raw)).toThrow('must be a build number such as 104')
    },
  )
})
