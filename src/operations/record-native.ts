import type { Backend } from '../backend/backend.ts'
import { Invalid } from '../core/invalid.ts'
import { type NativeBuild, nativeEntry, parseBuildNumber } from '../core/native-build.ts'
import type { Platform } from '../core/platform.ts'
import { keyIdOf } from '../core/public-key.ts'
import { UpdateError } from '../core/update-error.ts'
import { type AppFiles, readApp } from '../project/app-files.ts'
import { pluginConfig } from '../project/checks/set-up-checks.ts'
import { fingerprintOf } from '../project/fingerprint-of.ts'
import { gitTree } from '../project/git/git-tree.ts'
import { commitOf } from '../project/git/repository.ts'
import { isDirty } from '../project/git/work-tree.ts'
import { nativeNumbers } from '../project/native-version.ts'
import { pluginsOf } from '../project/sources/package-sources.ts'
import type { Ports } from './ports.ts'
import type { AppContext } from './release/app-context.ts'
import type { NativeResult } from './result.ts'

export interface Shipped {
  readonly platform: Platform
  /** Null: read from the native project. */
  readonly version: string | null
  readonly build: string | null
  /** Null: the work tree. */
  readonly ref: string | null
}

export interface Recorded {
  readonly builds: NativeResult['builds']
  readonly warnings: readonly string[]
}

/** Records one shipped native build from the work tree or from any commit. */
export async function recordNative(
  context: AppContext,
  backend: Backend,
  shipped: Shipped,
  dryRun: boolean,
  ports: Ports,
): Promise<Recorded> {
  const { repository } = context
  const commit = shipped.ref === null ? repository.head : await commitOf(repository, shipped.ref)
  const app =
    shipped.ref === null
      ? context.app
      : await readApp(
          await gitTree(repository.git, commit),
          repository.appDir,
          ports.exec,
          context.app.settings,
        )
  const dirty = shipped.ref === null && (await isDirty(repository))
  const build = { ...(await nativeBuild(app, shipped, commit, ports)), dirty }
  const warnings = dirty
    ? ['the work tree has changes that are not committed; the record describes them, under the last commit']
    : []
  const state = dryRun ? 'created' : await backend.recordNative(build)
  return { builds: [{ native: nativeEntry(build), state }], warnings }
}

async function nativeBuild(
  app: AppFiles,
  shipped: Shipped,
  commit: string,
  ports: Ports,
): Promise<Omit<NativeBuild, 'dirty'>> {
  const { platform } = shipped
  if (!app.platforms.includes(platform)) {
    throw new UpdateError('INPUT_INVALID', `${app.tree.name} has no ${platform} platform`, {
      hint: `Its platforms: ${app.platforms.join(', ') || 'none'}. Name another commit, or add the platform with npx cap add ${platform}.`,
    })
  }
  const read = await nativeNumbers(app, platform)
  const version = shipped.version ?? read.version
  const number = shipped.build ?? read.build
  if (version === null || number === null) {
    const missing = [version === null ? '--version' : '', number === null ? '--build' : ''].filter(
      (name) => name !== '',
    )
    throw new UpdateError(
      'INPUT_INVALID',
      `the native project of ${platform} does not say its ${missing.join(' and ')}`,
      {
        hint: `Give what the store shows: ${missing.map((name) => `${name} <value>`).join(' ')}`,
      },
    )
  }
  const { fingerprint } = await fingerprintOf(app, platform)
  const updater = app.config.kind === 'value' ? pluginConfig(app.config.value) : {}
  return {
    format: 1,
    platform,
    version,
    build: checkedBuild(number),
    configVersion: typeof updater.version === 'string' && updater.version !== '' ? updater.version : null,
    commit,
    fingerprint,
    plugins: await pluginsOf(app, platform),
    keyId:
      typeof updater.publicKey === 'string' && updater.publicKey !== '' ? keyIdOf(updater.publicKey) : null,
    recordedBy: ports.env.GITHUB_ACTOR ?? null,
    recordedAt: ports.clock.now().toISOString(),
    retired: false,
  }
}

function checkedBuild(number: string): string {
  try {
    return parseBuildNumber(number)
  } catch (error) {
    if (!(error instanceof Invalid)) throw error
    throw new UpdateError('INPUT_INVALID', `the build number ${error.message}`, {
      hint: 'Give it with --build.',
    })
  }
}
