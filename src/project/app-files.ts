import { type PerPlatform, type Platform, perPlatform, platforms } from '../core/platform.ts'
import type { Exec } from '../core/ports/exec.ts'
import { type CapacitorConfig, capacitorConfig } from './config/capacitor-config.ts'
import { joinPath } from './join-path.ts'
import { type NativeSettings, noNativeSettings } from './native-settings.ts'
import { findLockfile, type LockfileState } from './packages/lockfile.ts'
import { type PackageJson, readPackageJson } from './packages/package-json.ts'
import type { Tree } from './tree.ts'

/** The app of one tree, as far as more than one question needs it. */
export interface AppFiles {
  readonly tree: Tree
  /** POSIX, relative to the repository root; empty at the root. */
  readonly appDir: string
  readonly config: CapacitorConfig
  readonly packageJson: PackageJson | null
  readonly lockfile: LockfileState
  /** Native directory per platform, POSIX, relative to the repository root. */
  readonly nativeDirs: PerPlatform<string>
  /** Platforms whose native directory is tracked. */
  readonly tracked: readonly Platform[]
  /** Platforms of the app: tracked ones, and those whose runtime is declared and whose directory CI generates. */
  readonly platforms: readonly Platform[]
  readonly settings: NativeSettings
}

const runtimes: PerPlatform<readonly string[]> = {
  android: ['@capacitor/android'],
  ios: ['@capacitor/ios'],
  electron: ['@capacitor-community/electron', '@capacitor/electron'],
}

/** @param settings what the user adds to the definition of a native change, or takes out of it */
export async function readApp(
  tree: Tree,
  appDir: string,
  exec: Exec,
  settings: NativeSettings = noNativeSettings,
): Promise<AppFiles> {
  const [config, ownPackage] = await Promise.all([
    capacitorConfig(tree, appDir, exec, settings.env),
    readPackageJson(tree, appDir),
  ])
  const packageJson = ownPackage ?? (appDir === '' ? null : await readPackageJson(tree, ''))
  const lockfile = await findLockfile(tree, appDir, packageJson?.packageManager ?? null)
  const nativeDirs = perPlatform((platform) => joinPath(appDir, nativePath(config, platform)))
  const tracked: Platform[] = []
  for (const platform of platforms) {
    if ((await tree.list(nativeDirs[platform])).length > 0) tracked.push(platform)
  }
  const declared = { ...packageJson?.dependencies, ...packageJson?.devDependencies }
  // Directories are generated in CI only when none is tracked; otherwise a runtime without a directory is no platform.
  const generated =
    tracked.length > 0
      ? []
      : platforms.filter((platform) => runtimes[platform].some((name) => name in declared))
  return {
    tree,
    appDir,
    config,
    packageJson,
    lockfile,
    nativeDirs,
    tracked,
    platforms: [...tracked, ...generated],
    settings,
  }
}

function nativePath(config: CapacitorConfig, platform: Platform): string {
  if (config.kind !== 'value') return platform
  const own = config.value[platform]
  const path = typeof own === 'object' && own !== null ? (own as { path?: unknown }).path : undefined
  return typeof path === 'string' && path !== '' ? path : platform
}
