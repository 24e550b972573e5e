import type { ChannelState } from '../../backend/backend.ts'
import type { NativeBuild } from '../../core/native-build.ts'
import type { Platform } from '../../core/platform.ts'
import type { PlatformVerdict } from '../../core/verdict.ts'
import { verdictOf } from '../../core/verdict-of.ts'
import type { AppFiles } from '../../project/app-files.ts'
import { readApp } from '../../project/app-files.ts'
import { fingerprintOf, recipe } from '../../project/fingerprint-of.ts'
import { gitTree } from '../../project/git/git-tree.ts'
import type { Repository } from '../../project/git/repository.ts'
import type { Ports } from '../ports.ts'

export interface Forced {
  readonly verdict: 'ota' | 'native' | null
  readonly reason: string | null
}

/** The verdict about a tree on every platform of the app. */
export async function verdictsOf(
  app: AppFiles,
  natives: ChannelState['natives'],
  forced: Forced,
  repository: Repository,
  ports: Ports,
): Promise<readonly PlatformVerdict[]> {
  const current = await withPresentRecipe(natives, repository, ports)
  return Promise.all(
    app.platforms.map(async (platform) => {
      const { fingerprint, ignored, warnings } = await fingerprintOf(app, platform)
      return force(verdictOf({ platform, fingerprint, natives: current, neutral: ignored, warnings }), forced)
    }),
  )
}

function force(verdict: PlatformVerdict, { verdict: wanted, reason }: Forced): PlatformVerdict {
  if (wanted === null || wanted === verdict.verdict) return verdict
  const fits = wanted === 'ota' && verdict.nearest !== null ? [verdict.nearest] : []
  return { ...verdict, verdict: wanted, fits, forced: { from: verdict.verdict, reason: reason ?? '' } }
}

/** Records of an older recipe are computed anew from their commit; without it they stay, and compare as unknown. */
async function withPresentRecipe(
  natives: readonly NativeBuild[],
  repository: Repository,
  ports: Ports,
): Promise<readonly NativeBuild[]> {
  return Promise.all(
    natives.map(async (build) => {
      if (build.fingerprint.recipe === recipe || build.commit === null || build.retired) return build
      const known = await repository.git.tryText(['cat-file', '-e', `${build.commit}^{commit}`])
      if (known === null) return build
      const app = await readApp(await gitTree(repository.git, build.commit), repository.appDir, ports.exec)
      const { fingerprint } = await fingerprintOf(app, build.platform)
      return { ...build, fingerprint: { ...fingerprint, hash: build.fingerprint.hash } }
    }),
  )
}

/** The verdict of a platform. */
export function verdictFor(
  verdicts: readonly PlatformVerdict[],
  platform: Platform,
): PlatformVerdict | undefined {
  return verdicts.find((verdict) => verdict.platform === platform)
}
