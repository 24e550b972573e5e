import { isDeviceId } from '../core/device-id.ts'
import type { StatEvent } from '../wire/stats-request.ts'
import type { CatalogSource } from './catalog-source.ts'
import type { DeviceStates } from './device-states.ts'

/** How long a bundle that failed is not offered to the device again: 30 days, in milliseconds. */
const failureLasts = 30 * 24 * 3_600_000

/** Remembers the failures among a batch of events: only of known apps and bundles, only of UUID devices. */
export async function takeStats(
  events: readonly StatEvent[],
  source: CatalogSource,
  states: DeviceStates,
  now: number,
): Promise<void> {
  for (const { action, appId, deviceId, version } of events) {
    if (action !== 'set_fail' && action !== 'update_fail') continue
    if (!isDeviceId(deviceId)) continue
    const view = await source.app(appId)
    if (view?.catalog.bundles.has(version) !== true) continue
    await states.addFailure(appId, deviceId, version, now + failureLasts)
  }
}
