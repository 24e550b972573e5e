import type { ChannelConfig } from './channel-config.ts'

/** `capacitor-ota.config.json`, for the one app that a command works on. */
export interface ConfigFile {
  /** Absolute; null when there is no file. */
  readonly path: string | null
  /** From the file; null: the Capacitor config says it. */
  readonly appId: string | null
  /** In the order of the file; empty: the default branch feeds a public `production`. */
  readonly channels: readonly ChannelConfig[]
  /** Values of options by their key, still unparsed; they rank below flags and environment. */
  readonly values: Readonly<Record<string, unknown>>
}
