import { bucketOf } from './bucket.ts'
import type { Catalog, CatalogChannel } from './catalog.ts'
import type { Device } from './device.ts'
import type { DeviceState } from './device-state.ts'
import type { Dialect } from './dialect.ts'
import type { Lane } from './lane.ts'

/** Whether a device takes the candidate of its channel, and why. */
export interface RolloutChoice {
  readonly selected: boolean
  /** Asked for only where there is a trace. */
  readonly because: () => string
}

/** What the choice may look at. */
export interface RolloutQuestion {
  readonly device: Device
  readonly catalog: Catalog
  readonly channel: CatalogChannel
  readonly lane: Lane
  readonly state: DeviceState
  readonly dialect: Dialect
}

/**
 * Decides about the candidate (protocol.md §3.4). A device that runs it keeps it while the rollout is enabled, paused
 * or not, at any share; ending the rollout sends it back. New devices join while it is not paused and their bucket is
 * below the share, so a growing share only adds devices. A device on which
 * the candidate failed goes on with the stable bundle.
 */
export function chooseRollout(asked: RolloutQuestion): RolloutChoice | null {
  const { device, catalog, channel, lane, state, dialect } = asked
  const { rollout } = channel
  if (rollout === null) return null
  const stable = (because: () => string): RolloutChoice => ({ selected: false, because })
  if (!rollout.enabled) return stable(() => 'the rollout is off')
  const candidate = catalog.bundles.get(rollout.bundle)
  if (candidate === undefined || candidate.deleted) return stable(() => `candidate ${rollout.bundle} is gone`)
  if (dialect === 'ours' && state.failed.includes(rollout.bundle)) {
    return stable(() => `candidate ${rollout.bundle} failed on this device`)
  }
  if (lane.kind === 'unlisted') return stable(() => 'the native build is not in the ledger')
  if (lane.kind === 'fingerprint' && candidate.fingerprints[device.platform] !== lane.fingerprint) {
    return stable(() => `candidate ${rollout.bundle} was built for another lane`)
  }
  if (dialect === 'capgo' && !capgoLooksAtRollouts(device, catalog))
    return stable(() => 'no rollout of the app is active')
  if (device.current === rollout.bundle)
    return { selected: true, because: () => 'the device runs the candidate already' }
  if (rollout.paused) return stable(() => 'the rollout is paused')
  const bucket = bucketOf(rollout.id, device.deviceId)
  return bucket < rollout.bps
    ? { selected: true, because: () => `bucket ${bucket} is below the share of ${rollout.bps}` }
    : stable(() => `bucket ${bucket} is not below the share of ${rollout.bps}`)
}

/** Capgo Cloud reads rollout columns only while some rollout is active, or for devices on a paused candidate. */
function capgoLooksAtRollouts(device: Device, catalog: Catalog): boolean {
  for (const { rollout } of catalog.channels.values()) {
    if (rollout === null || !rollout.enabled) continue
    if (rollout.paused ? rollout.bundle === device.current : rollout.bps > 0) return true
  }
  return false
}
