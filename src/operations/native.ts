import type { Backend } from '../backend/backend.ts'
import { UpdateError } from '../core/update-error.ts'
import type { CommandOf } from './command.ts'
import type { Ports } from './ports.ts'
import { recordNative } from './record-native.ts'
import { appBackend } from './release/app-backend.ts'
import { openApp } from './release/app-context.ts'
import { configuredChannels } from './release/feeds.ts'
import { nativeReach } from './release/native-reach.ts'
import type { NativeResult } from './result.ts'

/** Records a native build that was shipped, or takes a recorded one out of service. */
export async function native(command: CommandOf<'native'>, ports: Ports): Promise<NativeResult> {
  const context = await openApp(command, ports)
  const backend = appBackend(command, context, ports)
  const result = { verb: 'native', appId: context.appId, next: [] } as const
  if (command.retire) return { ...result, ...(await retire(command, context.appId, backend)) }
  const platforms = command.platform === null ? context.platforms : [command.platform]
  if (platforms.length === 0) {
    throw new UpdateError('INPUT_INVALID', 'the app has no native platform to record', {
      hint: 'Add one: npx cap add android, npx cap add ios; and commit its folder.',
    })
  }
  const builds: NativeResult['builds'][number][] = []
  const warnings: string[] = []
  for (const platform of platforms) {
    const shipped = { platform, version: command.version, build: command.build, ref: command.commit }
    const recorded = await recordNative(context, backend, shipped, command.dryRun, ports)
    builds.push(...recorded.builds)
    warnings.push(...recorded.warnings)
  }
  const { configFile, dryRun } = command
  const channels = await configuredChannels(configFile, context.repository, context.platforms, ports)
  const recorded = builds.map((build) => build.native)
  const reach = dryRun ? null : await nativeReach(recorded, channels, backend)
  return {
    ...result,
    builds,
    warnings: [...new Set([...warnings, ...(reach?.warnings ?? [])])],
    next: [
      ...(reach?.next ?? []),
      { text: 'Change the web app, commit, and see what a release would do:', line: 'capacitor-ota plan' },
    ],
  }
}

async function retire(
  { platform, version, build, dryRun }: CommandOf<'native'>,
  appId: string,
  backend: Backend,
): Promise<Pick<NativeResult, 'builds' | 'warnings'>> {
  if (platform === null || version === null || build === null) {
    throw new UpdateError(
      'INPUT_INVALID',
      '--retire wants --platform, --version and --build of the recorded build',
    )
  }
  const { natives } = await backend.state('production')
  const found = natives.find(
    (entry) => entry.platform === platform && entry.version === version && entry.build === build,
  )
  if (found === undefined) {
    const known = natives.map((entry) => `${entry.platform} ${entry.version}+${entry.build}`)
    throw new UpdateError('INPUT_INVALID', `${platform} ${version}+${build} of ${appId} is not recorded`, {
      hint: `Recorded: ${known.join(', ') || 'nothing'}`,
    })
  }
  if (!dryRun) await backend.retireNative({ platform, version, build })
  const entry = { ...found, fingerprint: found.fingerprint.hash, retired: true }
  return { builds: [{ native: entry, state: 'retired' }], warnings: [] }
}
