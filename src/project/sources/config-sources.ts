import type { Platform } from '../../core/platform.ts'
import type { AppFiles } from '../app-files.ts'
import { nativeConfig } from '../config/native-config.ts'
import { plainText } from '../native-files/plain-text.ts'
import { type Found, nothing, source } from './source.ts'

/** S2: what of the Capacitor config reaches the binary, one source per key path (native-detection.md §6). */
export function configSources(app: AppFiles, platform: Platform): Found {
  const { config, packageJson } = app
  if (config.kind === 'absent') return nothing
  if (config.kind === 'unreadable') {
    return {
      ...nothing,
      sources: [
        source('config', 'unreadable', plainText(config.source), 'UNKNOWN_CONFIG', { label: config.file }),
      ],
      warnings: [
        `${config.file} cannot be evaluated (${config.why}); any change of its text counts as native`,
      ],
    }
  }
  const leaves = nativeConfig(config.value, platform, packageJson?.version ?? null)
  return {
    ...nothing,
    sources: [...leaves].map(([path, value]) => source('config', path, value, 'CONFIG_CHANGED')),
  }
}
