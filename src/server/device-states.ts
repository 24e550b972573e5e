import type { Device } from '../core/device.ts'
import { type DeviceState, noDeviceState } from '../core/device-state.ts'

/** As much of a device as finds its state; old plugins keep theirs on the server. */
export type AskingDevice = Pick<Device, 'appId' | 'deviceId' | 'plugin'>

/** What a server remembers of devices. Read on every check, so it answers from memory. */
export interface DeviceStates {
  get(device: AskingDevice): Promise<DeviceState>
  setOverride(appId: string, deviceId: string, override: DeviceState['override']): Promise<void>
  /** The bundle failed on the device: it is not offered again before `until` (milliseconds since 1970). */
  addFailure(appId: string, deviceId: string, version: string, until: number): Promise<void>
  /** Writes what waits to be written, before the process ends; absent where nothing waits. */
  flush?(): Promise<void>
}

interface Remembered {
  override: DeviceState['override']
  readonly failed: Map<string, number>
}

/** Device states that live as long as the process. */
export function memoryDeviceStates(now: () => number): DeviceStates {
  const states = new Map<string, Remembered>()
  const at = (appId: string, deviceId: string): Remembered => {
    const key = `${appId} ${deviceId}`
    const before = states.get(key)
    if (before !== undefined) return before
    const fresh = { override: null, failed: new Map() }
    states.set(key, fresh)
    return fresh
  }
  return {
    async get({ appId, deviceId }) {
      const state = states.get(`${appId} ${deviceId}`)
      if (state === undefined) return noDeviceState
      const failed = [...state.failed].filter(([, until]) => until > now()).map(([version]) => version)
      return { override: state.override, failed }
    },
    async setOverride(appId, deviceId, override) {
      at(appId, deviceId).override = override
    },
    async addFailure(appId, deviceId, version, until) {
      at(appId, deviceId).failed.set(version, until)
    },
  }
}
