import type { Allowed, UnlistedPolicy } from './channel.ts'
import type { NativeEntry } from './native-build.ts'
import type { PerPlatform, Platform } from './platform.ts'
import type { Rollout } from './rollout.ts'
import type { Strategy } from './strategy.ts'

/** What a device can load of a bundle: nothing, only an address that is not http(s), a zip, only a delta. */
export type Payload = 'none' | 'unusable' | 'zip' | 'manifest'

/** A bundle as the resolver sees it. */
export interface CatalogBundle {
  readonly version: string
  readonly payload: Payload
  readonly keyId: string | null
  readonly minNative: string | null
  readonly deleted: boolean
  /** Per platform: the fingerprint of its commit; a rollout candidate is offered only to that lane. */
  readonly fingerprints: Readonly<Record<string, string>>
}

/** A channel as the resolver sees it. */
export interface CatalogChannel {
  readonly name: string
  /** The default of a platform; at Capgo: the `public` column. */
  readonly isPublic: boolean
  readonly selfAssign: boolean
  readonly platforms: readonly Platform[]
  readonly current: PerPlatform<string | null>
  readonly lanes: PerPlatform<Readonly<Record<string, string>>>
  readonly strategy: Strategy
  readonly belowNative: boolean
  readonly unlisted: UnlistedPolicy
  readonly allow: Allowed
  readonly rollout: Rollout | null
  readonly paused: boolean
}

/** Everything a decision about a device of one app may depend on, besides the device and its own state. */
export interface Catalog {
  readonly appId: string
  readonly exposeMetadata: boolean
  /** The public channel of each platform. */
  readonly defaults: PerPlatform<string | null>
  readonly channels: ReadonlyMap<string, CatalogChannel>
  readonly bundles: ReadonlyMap<string, CatalogBundle>
  /** The ledger, retired builds too: their devices are still out there. */
  readonly natives: readonly NativeEntry[]
}
