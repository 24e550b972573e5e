import type { Catalog, CatalogChannel } from './catalog.ts'
import { chooseChannel } from './choose-channel.ts'
import { chooseRollout } from './choose-rollout.ts'
import type { Decision, Refusal, TraceStep } from './decision.ts'
import type { Device } from './device.ts'
import { type DeviceState, noDeviceState } from './device-state.ts'
import type { Dialect } from './dialect.ts'
import { type Lane, laneOf } from './lane.ts'
import { nativeText } from './native-build.ts'
import { parsedVersion } from './parsed-version.ts'
import { isRefusedGeneration } from './plugin-gates.ts'
import { policiesInOrder } from './policies/in-order.ts'
import { type Question, refuse } from './policies/policy.ts'

/** How to ask, and what is known beside device and catalog. */
export interface ResolveOptions {
  /** Whose answer is wanted; `ours` unless said otherwise. */
  readonly dialect?: Dialect
  /** False leaves the trace empty, which is faster. */
  readonly trace?: boolean
  /** What a server remembers of the device; nothing unless said. */
  readonly state?: DeviceState
}

/**
 * What a device gets: channel, then lane, then rollout candidate, then every policy in the order of protocol.md §3.3.
 * Pure and total: the same arguments give the same decision, and nothing is thrown.
 */
export function resolve(device: Device, catalog: Catalog, options: ResolveOptions = {}): Decision {
  const { dialect = 'ours', state = noDeviceState } = options
  const trace: TraceStep[] = []
  // Called as `step?.(…)`: without a trace not even its sentences are made.
  const step =
    options.trace === false
      ? null
      : (rule: string, outcome: TraceStep['outcome'], saw: string): void => {
          trace.push({ rule, outcome, saw })
        }

  if (isRefusedGeneration(device.plugin)) {
    step?.('plugin', 'refuse', `plugin ${device.plugin}`)
    return ended(null, null, oldPlugin(device), trace)
  }
  const choice = chooseChannel(device, catalog, state, dialect)
  if (choice === null) {
    step?.('channel', 'refuse', channelSight(device, catalog))
    return ended(null, null, noChannel(device), trace)
  }
  const { channel } = choice
  step?.('channel', 'choose', `channel ${channel.name}, by ${choice.by}`)

  const lane: Lane = dialect === 'ours' ? laneOf(device, catalog) : { kind: 'no-ledger' }
  if (lane.kind === 'unlisted' && channel.unlisted === 'refuse') {
    step?.('lane', 'refuse', `native build ${device.native}+${device.build ?? '?'} is not in the ledger`)
    return ended(channel.name, null, unlisted(device, channel), trace)
  }
  const stable = stableTarget(device, channel, lane)
  step?.('lane', 'choose', laneSight(lane, stable))

  const rollout = chooseRollout({ device, catalog, channel, lane, state, dialect })
  const fromRollout = rollout?.selected === true
  const target = fromRollout && channel.rollout !== null ? channel.rollout.bundle : stable
  if (rollout !== null) step?.('rollout', fromRollout ? 'choose' : 'pass', rollout.because())
  if (target === null) {
    step?.('lane', 'refuse', 'nothing was published for this native build yet')
    return ended(channel.name, null, nothingPublished(channel), trace)
  }

  const question: Question = {
    device,
    state,
    dialect,
    channel,
    overridden: choice.by === 'override',
    target,
    bundle: target === 'builtin' ? null : (catalog.bundles.get(target) ?? null),
    versions: { target: parsedVersion(target), native: parsedVersion(device.native) },
  }
  for (const policy of policiesInOrder[dialect]) {
    const refusal = policy.check(question)
    if (step !== null) {
      const saw = policy.saw(question)
      const passed = saw === null ? 'skip' : 'pass'
      step(policy.name, refusal === null ? passed : 'refuse', refusal?.because ?? saw ?? '')
    }
    if (refusal !== null) return ended(channel.name, target, refusal, trace)
  }
  if (target === 'builtin') {
    step?.('decision', 'choose', 'back to the builtin bundle')
    return { kind: 'revert', channel: channel.name, trace }
  }
  step?.('decision', 'choose', `bundle ${target}`)
  return { kind: 'update', channel: channel.name, bundle: target, fromRollout, trace }
}

function ended(
  channel: string | null,
  bundle: string | null,
  refusal: Refusal,
  trace: readonly TraceStep[],
): Decision {
  return { channel, bundle, ...refusal, trace }
}

function stableTarget(device: Device, channel: CatalogChannel, lane: Lane): string | null {
  if (lane.kind !== 'fingerprint') return channel.current[device.platform]
  return channel.lanes[device.platform][lane.fingerprint] ?? null
}

const laneSight = (lane: Lane, target: string | null): string => {
  const offers = target === null ? 'offers nothing yet' : `offers ${target}`
  switch (lane.kind) {
    case 'fingerprint':
      return `the lane of ${nativeText(lane.native)} ${offers}`
    case 'no-ledger':
      return `without a ledger the channel ${offers}`
    case 'unlisted':
      return `the native build is not in the ledger; the channel ${offers}`
  }
}

const channelSight = (device: Device, catalog: Catalog): string =>
  device.channel === ''
    ? `public channel of ${device.platform}: ${catalog.defaults[device.platform] ?? 'none'}`
    : `the device asks for ${JSON.stringify(device.channel)}`

const oldPlugin = (device: Device): Refusal =>
  refuse('failed', 'unsupported_plugin_version', {
    because: `plugin ${device.plugin} is not supported`,
    wayOut: 'ship a native build with a newer @capgo/capacitor-updater',
  })

const noChannel = (device: Device): Refusal =>
  refuse('failed', 'no_channel', {
    because:
      device.channel === ''
        ? `no public channel serves ${device.platform}`
        : `no channel ${JSON.stringify(device.channel)} that serves ${device.platform} and is public or self-assignable`,
    wayOut:
      device.channel === ''
        ? `make a channel the default of ${device.platform}`
        : 'create the channel, make it public or self-assignable, or change defaultChannel of the app',
  })

const unlisted = (device: Device, channel: CatalogChannel): Refusal =>
  refuse('blocked', 'native_build_unknown', {
    because: `native build ${device.native}+${device.build ?? '?'} on ${device.platform} is not in the ledger`,
    wayOut: `record it with "capacitor-ota native", or set unlisted: "strategies" on channel ${channel.name}`,
    comparedWith: device.current,
  })

const nothingPublished = (channel: CatalogChannel): Refusal =>
  refuse('up_to_date', 'no_new_version_available', {
    because: `channel ${channel.name} has no bundle for this native build yet`,
  })
