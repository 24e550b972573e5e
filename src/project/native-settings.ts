import type { Platform } from '../core/platform.ts'

/** A pattern of the user's, for one platform or for all. */
export interface NativePattern {
  readonly platform: Platform | null
  /** `*` and `**`; about a path relative to the app, or about a source such as `config:plugins.X.y`. */
  readonly pattern: string
}

/** What a user adds to the definition of a native change, or takes out of it (native-detection.md §3, S12). */
export interface NativeSettings {
  /** Files that count although they stand in no native directory. */
  readonly include: readonly NativePattern[]
  /** Sources that do not count. */
  readonly ignore: readonly NativePattern[]
  /** Variables of the environment that the Capacitor config sees, and that count; null: not set here. */
  readonly env: Readonly<Record<string, string | null>>
}

export const noNativeSettings: NativeSettings = { include: [], ignore: [], env: {} }
