import type { DeviceState } from './device-state.ts'
import { listOf, orNull, parseFlag, parseFormat, parseText, recordOf } from './fields.ts'
import { Invalid } from './invalid.ts'
import { shownText } from './shown-text.ts'

/** A bundle that failed on a device. */
export interface DeviceFailure {
  readonly version: string
  /** Until then it is not offered again; ISO 8601, UTC. */
  readonly until: string
}

/** `devices/<id>.json`: there only for devices with old plugins and for failure reports. */
export interface DeviceRecord {
  readonly format: 1
  /** A choice stays until it is changed; `self`: stored for an old plugin (protocol.md §3.2). */
  readonly override: DeviceState['override']
  /** Newest last. */
  readonly failed: readonly DeviceFailure[]
}

/** A device of which nothing is remembered. */
export const newDeviceRecord: DeviceRecord = { format: 1, override: null, failed: [] }

/** How many failures of one device are remembered: a device that reports more is broken otherwise. */
const mostFailures = 20

/** What counts of a record at a moment (ISO 8601, UTC): failures expire. */
export function stateAt({ override, failed }: DeviceRecord, now: string): DeviceState {
  return {
    override,
    failed: failed.filter(({ until }) => until > now).map(({ version }) => version),
  }
}

/** The record with another choice; the same one when nothing changes. */
export function withOverride(record: DeviceRecord, override: DeviceState['override']): DeviceRecord {
  const same = record.override?.channel === override?.channel && record.override?.self === override?.self
  return same ? record : { ...record, override }
}

/** The record with a failure until a moment; expired ones and the oldest of too many go. */
export function withFailure(record: DeviceRecord, version: string, until: string, now: string): DeviceRecord {
  const others = record.failed.filter((entry) => entry.version !== version && entry.until > now)
  const failed = [...others, { version, until }].slice(-mostFailures)
  return { ...record, failed }
}

function parseMoment(raw: unknown): string {
  const text = parseText(raw)
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(text)) {
    throw new Invalid(`must be a moment such as 2026-01-31T12:00:00Z, got ${shownText(text)}`)
  }
  return text
}

const parseOverride = recordOf(
  (fields): NonNullable<DeviceState['override']> => ({
    channel: fields.read('channel', parseText),
    self: fields.read('self', parseFlag, false),
  }),
)

const parseFailure = recordOf(
  (fields): DeviceFailure => ({
    version: fields.read('version', parseText),
    until: fields.read('until', parseMoment),
  }),
)

/** @throws Invalid naming every fault. */
export const parseDeviceRecord = recordOf(
  (fields): DeviceRecord => ({
    format: fields.read('format', parseFormat),
    override: fields.read('override', orNull(parseOverride), null),
    failed: fields.read('failed', listOf(parseFailure), []),
  }),
)
