import type { Platform } from '../../core/platform.ts'

type Members = Readonly<Record<string, unknown>>

/** Keys that never reach a binary, on every platform (native-detection.md §6.3). */
const neverNative = new Set([
  'webDir',
  'bundledWebRuntime',
  'npmClient',
  '$schema',
  'linuxAndroidStudioPath',
  'windowsAndroidStudioPath',
  'androidStudioPath',
  'includePlugins',
  'android.buildOptions',
  'ios.buildOptions',
  'android.path',
  'ios.path',
  'electron.path',
  'android.includePlugins',
  'ios.includePlugins',
  'ios.scheme',
  'android.flavor',
  'cordova.failOnUninstalledPlugins',
  // Release metadata: it says which version the binary reports.
  'plugins.CapacitorUpdater.version',
])

/** Keys that only one platform reads. */
const onlyFor: Readonly<Record<string, Platform>> = {
  android: 'android',
  ios: 'ios',
  electron: 'electron',
  'experimental.ios': 'ios',
  'experimental.android': 'android',
  'server.androidScheme': 'android',
  'server.cleartext': 'android',
  'server.iosScheme': 'ios',
}

/**
 * What of an evaluated config reaches the binary of a platform: key path to canonical value, nested objects flattened,
 * empty ones left out. Values stay inside: people are told key paths only.
 * @param appVersion of the app's package.json; inside a text it is release metadata
 */
export function nativeConfig(
  config: Members,
  platform: Platform,
  appVersion: string | null,
): ReadonlyMap<string, string> {
  const leaves = new Map<string, string>()
  const visit = (value: unknown, path: string): void => {
    if (value === undefined || neverNative.has(path)) return
    const owner = onlyFor[path]
    if (owner !== undefined && owner !== platform) return
    if (isOtherPlatformsKey(path, platform)) return
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      for (const [key, member] of Object.entries(value)) visit(member, path === '' ? key : `${path}.${key}`)
      return
    }
    leaves.set(path, canonical(value, appVersion))
  }
  visit(config, '')
  return leaves
}

function isOtherPlatformsKey(path: string, platform: Platform): boolean {
  if (!path.startsWith('plugins.')) return false
  const key = path.slice(path.lastIndexOf('.') + 1)
  return (
    (platform !== 'android' && /^android[A-Z]/.test(key)) || (platform !== 'ios' && /^ios[A-Z]/.test(key))
  )
}

function canonical(value: unknown, appVersion: string | null): string {
  const text = JSON.stringify(sorted(value))
  if (appVersion === null || appVersion === '') return text
  return text.replace(versionStamp(appVersion), '<app-version>')
}

/** `1.2.3` in `App/1.2.3`, and not in `10.1.2.34`. */
function versionStamp(appVersion: string): RegExp {
  return new RegExp(`(?<![\\d.])${appVersion.replace(/[.+*?^$(){}|[\]\\]/g, '\\$&')}(?!\\.?\\d)`, 'g')
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, member]) => [key, sorted(member)]))
}
