import type { NativePattern, NativeSettings } from '../../project/native-settings.ts'
import type { Ports } from '../ports.ts'

export interface DetectionOptions {
  readonly nativeInclude: readonly NativePattern[]
  readonly nativeIgnore: readonly NativePattern[]
  readonly nativeEnv: readonly string[]
}

/** What the options of a command say about the definition of a native change. */
export function nativeSettingsOf(options: DetectionOptions, { env }: Ports): NativeSettings {
  return {
    include: options.nativeInclude,
    ignore: options.nativeIgnore,
    env: Object.fromEntries([...options.nativeEnv].sort().map((name) => [name, env[name] ?? null])),
  }
}
