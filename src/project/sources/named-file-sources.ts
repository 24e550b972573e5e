import type { Platform } from '../../core/platform.ts'
import type { AppFiles } from '../app-files.ts'
import { joinPath } from '../join-path.ts'
import { type Found, nothing, source } from './source.ts'

/** S11: files that the config names and the CLI copies into the native project. */
export async function namedFileSources(
  { config, tree, appDir }: AppFiles,
  _platform: Platform,
): Promise<Found> {
  if (config.kind !== 'value') return nothing
  const plugins = config.value.plugins as Record<string, Record<string, unknown> | undefined> | undefined
  const named = [
    plugins?.LiveUpdates?.key,
    plugins?.FederatedCapacitor?.liveUpdatesKey,
    ...(Array.isArray(plugins?.SSLPinning?.certs) ? plugins.SSLPinning.certs : []),
  ].filter((path) => typeof path === 'string')
  const contents = await tree.readAll(named.map((path) => joinPath(appDir, path)))
  return {
    ...nothing,
    sources: [...contents].map(([path, bytes]) => source('named-file', path, bytes, 'RESOURCE_CHANGED')),
  }
}
