import type { Dialect } from '../dialect.ts'
import { address } from './address.ts'
import { belowNative } from './below-native.ts'
import { channelPaused } from './channel-paused.ts'
import { failedBefore } from './failed-before.ts'
import { keyId } from './key-id.ts'
import { kindsOfDevice } from './kind-of-device.ts'
import { payload } from './payload.ts'
import { platformEnabled } from './platform-enabled.ts'
import type { Policy } from './policy.ts'
import { privateChannel } from './private-channel.ts'
import { revert } from './revert.ts'
import { sameVersion } from './same-version.ts'
import { strategyExact } from './strategy-exact.ts'
import { strategyMetadata } from './strategy-metadata.ts'
import { strategyMinor } from './strategy-minor.ts'
import { strategyPatch } from './strategy-patch.ts'

const ours: readonly Policy[] = [
  payload,
  keyId,
  sameVersion,
  channelPaused,
  platformEnabled,
  strategyMinor,
  privateChannel,
  strategyPatch,
  strategyExact,
  strategyMetadata,
  belowNative,
  ...kindsOfDevice,
  revert,
  failedBefore,
  address,
]

/** Every rule in the order of protocol.md §3.3; Capgo Cloud does not know the two that are ours alone. */
export const policiesInOrder: Readonly<Record<Dialect, readonly Policy[]>> = {
  ours,
  capgo: ours.filter((policy) => policy !== channelPaused && policy !== failedBefore),
}
