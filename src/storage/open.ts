import { type StoreAddress, storeAddressText } from '../core/store-address.ts'
import { UpdateError } from '../core/update-error.ts'
import { fsStorage } from './fs.ts'
import type { Storage } from './storage.ts'

/** The storage of an address. @throws UpdateError `INPUT_INVALID` for a kind that has none. */
export function openStorage(address: StoreAddress): Storage {
  if (address.kind === 'file') return fsStorage(address.path)
  throw new UpdateError(
    'INPUT_INVALID',
    `store ${storeAddressText(address)} is not supported by this version`,
    {
      hint: 'Use file:<folder>.',
    },
  )
}
