import type { DeviceState } from '../core/device-state.ts'
import type { NeutralCatalog } from '../wire/neutral-catalog.ts'
import { type DeviceStates, memoryDeviceStates } from './device-states.ts'

/** Device states that start with the overrides of a catalog file and change in memory from there. */
export function neutralStates(neutral: NeutralCatalog, now: () => number): DeviceStates {
  const changed = new Set<string>()
  const memory = memoryDeviceStates(now)
  return {
    ...memory,
    async get(device): Promise<DeviceState> {
      const state = await memory.get(device)
      return changed.has(device.deviceId) ? state : { ...state, override: neutral.state(device).override }
    },
    async setOverride(appId, deviceId, override) {
      changed.add(deviceId)
      await memory.setOverride(appId, deviceId, override)
    },
  }
}
