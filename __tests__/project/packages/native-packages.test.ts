import { describe, expect, it } from 'vitest'
import type { Locked } from '../../../src/project/packages/lockfile.ts'
import { nativePackages, type PackageEvidence } from '../../../src/project/packages/native-packages.ts'
import { parsePackageJson } from '../../../src/project/packages/package-json.ts'

/** An app that declares these packages, with what a lockfile and generated files say about them. */
function evidence(
  dependencies: Record<string, string>,
  but: {
    locked?: Record<string, Partial<Locked>>
    synced?: readonly string[]
    more?: object
    include?: readonly string[]
    unreadable?: true
  } = {},
): PackageEvidence {
  const packageJson = parsePackageJson(JSON.stringify({ dependencies, ...but.more }))
  if (packageJson === null) throw new Error('a package.json')
  const found = (name: string): Locked | null => {
    const entry = but.locked?.[name]
    return entry === undefined ? null : { resolved: '', peerOfCore: null, ...entry }
  }
  return {
    packageJson,
    lockfile:
      but.unreadable === true
        ? { kind: 'unreadable', path: 'x', why: 'y', bytes: new Uint8Array() }
        : but.locked === undefined
          ? { kind: 'absent' }
          : { kind: 'read', lockfile: { path: 'x', locked: found, patches: new Map() } },
    generated: { android: but.synced === undefined ? null : new Set(but.synced), ios: null, electron: null },
    workspace: new Map(),
    include: but.include ?? null,
  }
}

const names = (given: PackageEvidence) => nativePackages('android', given).map(({ name }) => name)
const versions = (given: PackageEvidence) =>
  Object.fromEntries(
    nativePackages('android', given).map(({ name, resolved, unknown }) => [name, unknown ?? resolved]),
  )

describe('which packages have native code', () => {
  it.each([
    ['@capacitor/camera', true],
    ['@capacitor-community/sqlite', true],
    ['@capacitor-firebase/auth', true],
    ['@capawesome/capacitor-badge', true],
    ['@capgo/capacitor-updater', true],
    ['capacitor-thing', true],
    ['thing-capacitor', true],
    ['cordova-plugin-file', true],
    ['com.example.cordova.thing', true],
    ['phonegap-plugin-push', true],
    ['@capacitor/core', false],
    ['@capacitor/cli', false],
    ['@capacitor/assets', false],
    ['@capacitor/motion', false],
    ['@awesome-cordova-plugins/file', false],
    ['@ionic-native/file', false],
    ['@capgo/cli', false],
    ['@types/cordova', false],
    ['cordova-android', false],
    ['react', false],
  ])('%s by its name: %s', (name, native) => {
    expect(names(evidence({ [name]: '1.0.0' }))).toEqual(native ? [name] : [])
  })

  it('a package of any name is a plugin when the lockfile or the last sync says so', () => {
    expect(
      names(evidence({ thing: '1.0.0' }, { locked: { thing: { resolved: '1.0.0', peerOfCore: true } } })),
    ).toEqual(['thing'])
    expect(names(evidence({ thing: '1.0.0' }, { synced: ['thing'] }))).toEqual(['thing'])
  })

  it('one that the last sync found on the other platform only has no code here', () => {
    const given = evidence({ '@x/capacitor-y': '1.0.0' }, { synced: [] })
    const elsewhere = { ...given, generated: { ...given.generated, ios: new Set(['@x/capacitor-y']) } }
    expect(names(elsewhere)).toEqual([])
  })

  it('the runtime counts on its own platform', () => {
    const given = evidence({ '@capacitor/android': '8.5.1', '@capacitor/ios': '8.5.1' })
    expect(nativePackages('android', given)).toMatchObject([{ name: '@capacitor/android', kind: 'runtime' }])
    expect(nativePackages('ios', given)).toMatchObject([{ name: '@capacitor/ios', kind: 'runtime' }])
  })

  it('includePlugins replaces the list, as a set, and may name what is not declared', () => {
    const include = ['cordova-plugin-b', 'cordova-plugin-b', 'cordova-plugin-c']
    expect(
      names(evidence({ 'cordova-plugin-a': '1.0.0', 'cordova-plugin-b': '1.0.0' }, { include })),
    ).toEqual(['cordova-plugin-b', 'cordova-plugin-c'])
  })

  it('optional and peer dependencies are never scanned', () => {
    const more = {
      optionalDependencies: { '@capacitor/camera': '8.0.0' },
      peerDependencies: { '@capacitor/app': '8.0.0' },
    }
    expect(names(evidence({}, { more }))).toEqual([])
  })
})

describe('which version is in the binary', () => {
  const camera = (range: string, resolved?: string, more: object = {}) =>
    versions(
      evidence(
        { '@capacitor/camera': range },
        resolved === undefined ? { more } : { more, locked: { '@capacitor/camera': { resolved } } },
      ),
    )['@capacitor/camera']

  it.each([
    ['the locked one', '^8.0.0', '8.2.3', '8.2.3'],
    ['the declared one, when it is exact and nothing locks it', '8.2.3', undefined, '8.2.3'],
    ['a range, when nothing locks it', '^8.0.0', undefined, 'range:^8.0.0'],
    ['the manifest, when it moved before the lockfile', '8.2.4', '8.2.3', '8.2.4'],
    ['a stale range', '^9.0.0', '8.2.3', 'stale:^9.0.0'],
    ['a prerelease in its range', '^8.0.0-rc.1', '8.0.0-rc.2', '8.0.0-rc.2'],
    ['a commit', 'github:a/b', `git:${'a'.repeat(40)}`, `git:${'a'.repeat(40)}`],
    ['a folder', 'file:../cam', undefined, 'local:../cam'],
  ])('%s', (_what, range, resolved, version) => {
    expect(camera(range, resolved)).toBe(version)
  })

  it('an override may lock what the manifest does not ask for', () => {
    expect(camera('^9.0.0', '8.2.3', { overrides: { '@capacitor/camera': '8.2.3' } })).toBe('8.2.3')
  })

  it.each([
    [
      'the lockfile cannot be read',
      evidence({ '@capacitor/camera': '^8' }, { unreadable: true }),
      'UNKNOWN_LOCKFILE',
    ],
    [
      'the lockfile does not have it',
      evidence({ '@capacitor/camera': '^8' }, { locked: {} }),
      'UNKNOWN_NOT_LOCKED',
    ],
    [
      'no sync has found it yet',
      evidence({ '@capacitor/camera': '8.0.0' }, { synced: ['other'] }),
      'UNKNOWN_PLUGIN_NOT_SYNCED',
    ],
  ])('nobody knows when %s', (_what, given, unknown) => {
    expect(versions(given)['@capacitor/camera']).toBe(unknown)
  })
})
