import type { Platform } from './platform.ts'

/** A device that asks, in our words; `wire/` makes it from what plugins send. */
export interface Device {
  readonly appId: string
  /** Lower case. */
  readonly deviceId: string
  readonly platform: Platform
  /** The native version (`version_build`), normalised: what every strategy compares with. */
  readonly native: string
  /** The native build number (`version_code`); null when the plugin did not send it. */
  readonly build: string | null
  /** Name of the bundle that runs now; equal to `native` on the builtin bundle. */
  readonly current: string
  readonly plugin: string
  /** The channel that the device asks for; empty: the public one of its platform. */
  readonly channel: string
  readonly production: boolean
  readonly emulator: boolean
  readonly keyId: string | null
  /** It runs the web assets of its binary, as far as the plugin can tell. */
  readonly onBuiltin: boolean
  readonly customId: string | null
}
