/** What a server remembers of one device, beside what the device says. */
export interface DeviceState {
  /** A channel chosen for the device; `self`: by an old plugin, which stores it on the server. */
  readonly override: { readonly channel: string; readonly self: boolean } | null
  /** Bundles that failed on this device and are not offered again for now. */
  readonly failed: readonly string[]
}

/** A device of which nothing is remembered. */
export const noDeviceState: DeviceState = { override: null, failed: [] }
