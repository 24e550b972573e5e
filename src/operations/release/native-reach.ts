import type { Backend } from '../../backend/backend.ts'
import { type NativeEntry, nativeText } from '../../core/native-build.ts'
import type { ChannelConfig } from '../config/channel-config.ts'
import type { NextStep } from '../result.ts'
import { told } from './simulate.ts'

export interface NativeReach {
  readonly warnings: readonly string[]
  readonly next: readonly NextStep[]
}

/**
 * What the channels of the config tell binaries that were just recorded. A binary above the bundle that its channel
 * serves gets nothing until a release goes out above it (`disable_auto_update_under_native`), which nobody notices.
 */
export async function nativeReach(
  builds: readonly NativeEntry[],
  channels: readonly ChannelConfig[],
  backend: Backend,
): Promise<NativeReach> {
  const warnings: string[] = []
  const shut = new Set<string>()
  for (const { name, from } of channels) {
    if (from.kind === 'pull_request') continue
    const { exists, platforms, catalog } = await backend.state(name)
    if (!exists) continue
    for (const native of builds) {
      if (platforms.length > 0 && !platforms.includes(native.platform)) continue
      const decision = told(catalog, name, native, backend.dialect)
      if (decision.kind !== 'blocked' || decision.bundle === null) continue
      warnings.push(
        `${nativeText(native)} takes nothing from channel ${name}: ${decision.because} (${decision.code})`,
      )
      shut.add(name)
    }
  }
  if (shut.size === 0) return { warnings, next: [] }
  const line = `capacitor-ota release --channel ${[...shut].join(',')}`
  return {
    warnings,
    next: [{ text: 'Release from the commit of these binaries, so that they get live updates:', line }],
  }
}
