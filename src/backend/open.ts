import type { Clock } from '../core/ports/clock.ts'
import type { Exec } from '../core/ports/exec.ts'
import type { Forge } from '../core/ports/forge.ts'
import type { StoreAddress } from '../core/store-address.ts'
import { UpdateError } from '../core/update-error.ts'
import { openStorage } from '../storage/open.ts'
import type { Backend } from './backend.ts'
import { capgoCloud } from './capgo/capgo-cloud.ts'
import { selfHosted } from './self-hosted.ts'

/** What a backend needs of the world. */
export interface BackendWorld {
  readonly clock: Clock
  readonly exec: Exec
  readonly fetch: typeof globalThis.fetch
  readonly env: Readonly<Record<string, string | undefined>>
  /** Keeps the ledger where the backend has no place for it. */
  readonly forge: Forge | null
}

/** What the app says about its backend. */
export interface BackendHints {
  /** Hosts of Capgo Cloud in the Capacitor config; null: the public ones. */
  readonly api: string | null
  readonly updateUrl: string | null
  /** Starts the Capgo CLI; null: the locked one. */
  readonly cli: readonly string[] | null
  /** Folder of the app. */
  readonly folder: string
  /** Files of their own beside the zip. */
  readonly delta: boolean
  /** PEM of the key that the backend encrypts with; null: it uploads plain bundles. */
  readonly privateKey: string | null
}

/** The backend behind a store address. @throws UpdateError `INPUT_INVALID` when something it needs is not given. */
export function openBackend(
  address: StoreAddress,
  appId: string,
  world: BackendWorld,
  hints: BackendHints,
): Backend {
  if (address.kind !== 'capgo') return selfHosted(openStorage(address), appId, world.clock)
  const key = world.env.CAPGO_TOKEN?.trim() ?? ''
  if (key === '') {
    throw new UpdateError('INPUT_INVALID', 'store capgo wants an API key in CAPGO_TOKEN', {
      hint: 'Create one in the console of Capgo, keep it as a secret, and set it in the environment of this step as CAPGO_TOKEN.',
    })
  }
  const { forge } = world
  if (forge === null) throw new Error('the shells hand in a code host')
  return capgoCloud({ ...world, ...hints, appId, key, forge })
}
