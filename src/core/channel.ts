import { perPlatformOf } from './app.ts'
import { parseChannelName } from './channel-name.ts'
import { listOf, orNull, parseFlag, parseFormat, parseText, recordOf, tableOf } from './fields.ts'
import { Invalid } from './invalid.ts'
import { type PerPlatform, type Platform, parsePlatform, perPlatform } from './platform.ts'
import { parseRollout, type Rollout } from './rollout.ts'
import { shownText } from './shown-text.ts'
import { parseStrategy, type Strategy } from './strategy.ts'

/** A release that waits for a native build: uploaded, recorded, served to nobody on these platforms. */
export interface Held {
  readonly version: string
  readonly commit: string
  readonly platforms: readonly Platform[]
  /** ISO 8601, UTC. */
  readonly since: string
}

/** One move of the pointer, newest last; bounded by `historyLimit`. */
export interface ChannelMove {
  readonly platform: Platform
  /** Fingerprint of the lane; null: the platform's pointer without lanes. */
  readonly lane: string | null
  readonly from: string | null
  readonly to: string | null
  readonly commit: string | null
  readonly at: string
}

/** How many moves a channel remembers. */
export const historyLimit = 50

/** Which kinds of device a channel serves. */
export interface Allowed {
  readonly dev: boolean
  readonly prod: boolean
  readonly device: boolean
  readonly emulator: boolean
}

/** Every policy for devices whose native build is not in the ledger. */
export const unlistedPolicies = ['refuse', 'strategies'] as const

/** What a device whose native build is not in the ledger gets, once a ledger exists. */
export type UnlistedPolicy = (typeof unlistedPolicies)[number]

/** `channels/<name>.json`: the only pointer that moves, last, by compare-and-set. */
export interface Channel {
  readonly format: 1
  readonly name: string
  /** Newest bundle per platform (`builtin`: back to the binary; null: nothing published yet). */
  readonly current: PerPlatform<string | null>
  /** Per platform: fingerprint of a native build to the newest bundle that fits it. */
  readonly lanes: PerPlatform<Readonly<Record<string, string>>>
  readonly strategy: Strategy
  /** True: bundles below the native version may be served. */
  readonly belowNative: boolean
  readonly unlisted: UnlistedPolicy
  readonly allow: Allowed
  readonly rollout: Rollout | null
  /** No device of this channel is offered anything new. */
  readonly paused: boolean
  readonly held: readonly Held[]
  readonly blockedCommits: readonly string[]
  readonly history: readonly ChannelMove[]
}

/** A channel that points nowhere yet, with the defaults of a protected channel. */
export function newChannel(name: string): Channel {
  return {
    format: 1,
    name,
    current: perPlatform(() => null),
    lanes: perPlatform(() => ({})),
    strategy: 'minor',
    belowNative: false,
    unlisted: 'refuse',
    allow: { dev: true, prod: true, device: true, emulator: true },
    rollout: null,
    paused: false,
    held: [],
    blockedCommits: [],
    history: [],
  }
}

/** @throws Invalid for anything but `refuse` and `strategies`. */
export function parseUnlisted(raw: unknown): UnlistedPolicy {
  if (!unlistedPolicies.includes(raw as UnlistedPolicy)) {
    throw new Invalid(`must be one of ${unlistedPolicies.join(', ')}, got ${shownText(raw)}`)
  }
  return raw as UnlistedPolicy
}

const parseAllowed = recordOf(
  (fields): Allowed => ({
    dev: fields.read('dev', parseFlag, true),
    prod: fields.read('prod', parseFlag, true),
    device: fields.read('device', parseFlag, true),
    emulator: fields.read('emulator', parseFlag, true),
  }),
)

const parseHeld = recordOf(
  (fields): Held => ({
    version: fields.read('version', parseText),
    commit: fields.read('commit', parseText),
    platforms: fields.read('platforms', listOf(parsePlatform)),
    since: fields.read('since', parseText),
  }),
)

const parseMove = recordOf(
  (fields): ChannelMove => ({
    platform: fields.read('platform', parsePlatform),
    lane: fields.read('lane', orNull(parseText), null),
    from: fields.read('from', orNull(parseText), null),
    to: fields.read('to', orNull(parseText), null),
    commit: fields.read('commit', orNull(parseText), null),
    at: fields.read('at', parseText),
  }),
)

/** @throws Invalid naming every fault. */
export const parseChannel = recordOf((fields): Channel => {
  const name = fields.read('name', parseChannelName)
  const defaults = newChannel(name)
  return {
    format: fields.read('format', parseFormat),
    name,
    current: fields.read('current', perPlatformOf(orNull(parseText), null), defaults.current),
    lanes: fields.read('lanes', perPlatformOf(tableOf(parseText), {}), defaults.lanes),
    strategy: fields.read('strategy', parseStrategy),
    belowNative: fields.read('belowNative', parseFlag, defaults.belowNative),
    unlisted: fields.read('unlisted', parseUnlisted, defaults.unlisted),
    allow: fields.read('allow', parseAllowed, defaults.allow),
    rollout: fields.read('rollout', orNull(parseRollout), null),
    paused: fields.read('paused', parseFlag, false),
    held: fields.read('held', listOf(parseHeld), []),
    blockedCommits: fields.read('blockedCommits', listOf(parseText), []),
    history: fields.read('history', listOf(parseMove), []),
  }
})
