import type { Clock } from '../core/ports/clock.ts'
import type { StoreAddress } from '../core/store-address.ts'
import { storeAddressText } from '../core/store-address.ts'
import { UpdateError } from '../core/update-error.ts'
import { openStorage } from '../storage/open.ts'
import type { Backend } from './backend.ts'
import { selfHosted } from './self-hosted.ts'

/** The backend behind a store address. @throws UpdateError `INPUT_INVALID` for one that cannot be written yet. */
export function openBackend(address: StoreAddress, appId: string, clock: Clock): Backend {
  if (address.kind === 'capgo') {
    throw new UpdateError(
      'INPUT_INVALID',
      `store ${storeAddressText(address)} cannot be released to by this version`,
      {
        hint: 'Use file:<folder>, or wait for a release that speaks to Capgo Cloud.',
      },
    )
  }
  return selfHosted(openStorage(address), appId, clock)
}
