import type { FingerprintSource } from '../../core/fingerprint.ts'
import type { NativePlugin } from '../../core/native-build.ts'
import type { Platform } from '../../core/platform.ts'
import type { AppFiles } from '../app-files.ts'
import { type GeneratedNames, generatedNames } from '../packages/generated-names.ts'
import type { LockfileState } from '../packages/lockfile.ts'
import { type NativePackage, nativePackages } from '../packages/native-packages.ts'
import { workspacePackages } from '../packages/workspace-packages.ts'
import { localPackageSources } from './local-package-sources.ts'
import { type Found, nothing, sha256Of, source } from './source.ts'

/** S3, S4 and S6: the runtime and the plugins of a platform. */
export async function packageSources(
  app: AppFiles,
  platform: Platform,
  evidence: GeneratedNames | null,
): Promise<Found> {
  const found = await packagesOf(app, platform, evidence)
  const sources: FingerprintSource[] = []
  const warnings: string[] = []
  if (app.lockfile.kind === 'unreadable' && found.length > 0) sources.push(unreadableLock(app.lockfile))
  for (const { name, kind, resolved, unknown } of found) {
    if (unknown !== null) warnings.push(warningOf(name, resolved, unknown))
    const local = /^local:(.+)$/.exec(resolved)?.[1]
    if (local !== undefined) {
      const inside = await localPackageSources(app, platform, name, local)
      if (inside !== null) {
        sources.push(...inside)
        continue
      }
      warnings.push(`${name} is outside of the repository; only its path is compared`)
    }
    const code = unknown ?? (kind === 'runtime' ? 'RUNTIME_BUMPED' : 'PLUGIN_BUMPED')
    sources.push({
      id: `${kind}:${name}`,
      kind,
      hash: sha256Of(`${name}@${resolved}`),
      label: `${name}@${resolved}`,
      code,
      impact: 'compat',
    })
  }
  return { ...nothing, sources, warnings }
}

function warningOf(name: string, resolved: string, unknown: string): string {
  return unknown === 'UNKNOWN_PLUGIN_NOT_SYNCED'
    ? `${name} is declared, and "cap sync" has not found it in the tracked native directories: it counts as native`
    : `${name}: the installed version is not known (${resolved})`
}

/** Nobody knows what is installed, so any change of the lockfile may be one of a plugin. */
function unreadableLock({ path, bytes }: Extract<LockfileState, { kind: 'unreadable' }>): FingerprintSource {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return source('lockfile', name, bytes, 'UNKNOWN_LOCKFILE', { label: path })
}

/** The plugins of a platform, for the ledger. */
export async function pluginsOf(app: AppFiles, platform: Platform): Promise<readonly NativePlugin[]> {
  const found = await packagesOf(app, platform, null)
  return found
    .filter(({ kind }) => kind === 'plugin')
    .map(({ name, resolved }) => ({ name, version: resolved }))
}

async function packagesOf(
  app: AppFiles,
  platform: Platform,
  evidence: GeneratedNames | null,
): Promise<readonly NativePackage[]> {
  const { packageJson, lockfile, tree, nativeDirs } = app
  if (packageJson === null) return []
  const generated = evidence ?? (await generatedNames(tree, nativeDirs))
  const workspace = await workspacePackages(tree)
  const include = includedPlugins(app, platform)
  return nativePackages(platform, { packageJson, lockfile, generated, workspace, include })
}

/** `includePlugins` of the platform, then of the whole config; null when neither is set. */
function includedPlugins({ config }: AppFiles, platform: Platform): readonly string[] | null {
  if (config.kind !== 'value') return null
  const own = config.value[platform] as { includePlugins?: unknown } | undefined
  const list = own?.includePlugins ?? config.value.includePlugins
  return Array.isArray(list) ? list.filter((name) => typeof name === 'string') : null
}
