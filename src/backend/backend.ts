import type { Catalog } from '../core/catalog.ts'
import type { Allowed, Held, UnlistedPolicy } from '../core/channel.ts'
import type { Dialect } from '../core/dialect.ts'
import type { NativeBuild, NativeEntry } from '../core/native-build.ts'
import type { PackagedRelease } from '../core/packaged-release.ts'
import type { PerPlatform, Platform } from '../core/platform.ts'
import type { Strategy } from '../core/strategy.ts'

/** Opaque mark of the state that was read; `null` when the channel did not exist. */
export type Revision = string | null

/** A bundle as the backend knows it. */
export interface BundleFacts {
  readonly version: string
  readonly commit: string | null
  readonly contentDigest: string | null
  readonly checksum: string
  readonly deleted: boolean
  /** Its upload did not end: the name is there, the files are not. */
  readonly unfinished: boolean
}

/** What a channel serves to one lane. `fingerprint` null: a platform without lanes (no ledger, or Capgo Cloud). */
export interface LaneState {
  readonly platform: Platform
  readonly fingerprint: string | null
  readonly bundle: BundleFacts | null
}

/** Everything a release must know before it plans. Read once; moves expect this revision. */
export interface ChannelState {
  readonly appId: string
  readonly channel: string
  readonly exists: boolean
  readonly revision: Revision
  readonly lanes: readonly LaneState[]
  readonly strategy: Strategy
  readonly belowNative: boolean
  readonly unlisted: UnlistedPolicy
  readonly allow: Allowed
  readonly paused: boolean
  readonly held: readonly Held[]
  readonly blockedCommits: readonly string[]
  /** Platforms of which this channel is the public default. */
  readonly defaultFor: readonly Platform[]
  /** The public channel of every platform, whichever it is. */
  readonly publicChannels: PerPlatform<string | null>
  readonly platforms: readonly Platform[]
  readonly selfAssign: boolean
  readonly preview: boolean
  /** Every bundle of the app, the newest last, deleted ones too: names are never used twice. */
  readonly bundles: readonly BundleFacts[]
  /** The whole ledger, retired ones too. */
  readonly natives: readonly NativeBuild[]
  /** What the resolver sees, for the proof before a publish. */
  readonly catalog: Catalog
}

/** One pointer to move. `to` null is refused: a channel is never emptied by a move; `builtin` reverts. */
export interface LaneChange {
  readonly platform: Platform
  readonly fingerprint: string | null
  readonly to: string
  readonly commit: string | null
}

/** Settings of a channel that a config may ask for; only the keys that are there are changed. */
export interface ChannelSettings {
  readonly strategy?: Strategy
  readonly belowNative?: boolean
  readonly unlisted?: UnlistedPolicy
  readonly allow?: Allowed
  readonly paused?: boolean
  readonly selfAssign?: boolean
  readonly preview?: boolean
  readonly platforms?: readonly Platform[]
  readonly defaultFor?: readonly Platform[]
}

/** A bundle for a share of a channel's devices. */
export interface Candidate {
  readonly bundle: string
  /** Share in basis points, 0 to 10000. */
  readonly bps: number
  /** Devices that run it keep it, no new ones join. */
  readonly paused: boolean
}

export interface PublishedBundle {
  readonly version: string
  /** False: a bundle with this content and name was there already. */
  readonly created: boolean
  readonly checksum: string
  readonly size: number
}

/** Where a release goes. Every call may be repeated after a crash and ends in the same state. */
export interface Backend {
  /** For messages, without credentials. */
  readonly name: string
  /** False: one bundle per channel, no lanes (Capgo Cloud). */
  readonly lanes: boolean
  /** Whose answers devices get: what proofs are made with. */
  readonly dialect: Dialect
  /** The settings of a channel that it can store; the others of a config have no effect here. */
  readonly keeps: readonly (keyof ChannelSettings)[]
  state(channel: string): Promise<ChannelState>
  /** Creates or changes the settings of a channel. @throws UpdateError `CONFLICT` when the revision moved on. */
  configure(channel: string, settings: ChannelSettings, expected: Revision): Promise<Revision>
  /**
   * Uploads archive and bundle record; idempotent by content digest. Moves nothing.
   * @throws UpdateError `CONFLICT` when the name is taken with other content.
   */
  publish(release: PackagedRelease): Promise<PublishedBundle>
  /** Moves pointers by compare-and-set, last of all. `held` is the whole new list; absent: it stays. */
  move(
    channel: string,
    changes: readonly LaneChange[],
    expected: Revision,
    held?: readonly Held[] | undefined,
  ): Promise<Revision>
  /**
   * Offers a candidate to a share of the channel's devices, changes that share, or ends it (null): whoever ran the
   * candidate then goes on with what the channel serves to everybody.
   * @throws UpdateError `CONFLICT` when the revision moved on
   */
  rollout(channel: string, candidate: Candidate | null, expected: Revision): Promise<Revision>
  /** Whether a name is used up although no list shows it; false where lists show every name. */
  isTaken(version: string): Promise<boolean>
  /** Appends a shipped native build to the ledger. Create-only and idempotent. */
  recordNative(build: NativeBuild): Promise<'created' | 'exists'>
  /** Takes a recorded native build out of service. `absent` when none of that name is recorded. */
  retireNative(native: Pick<NativeEntry, 'platform' | 'version' | 'build'>): Promise<'retired' | 'absent'>
  /** The update endpoint that comes with the backend; null where only the operator knows it. */
  readonly updateUrl: string | null
  removeChannel(name: string): Promise<void>
}
