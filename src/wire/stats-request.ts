import { isAppId } from '../core/app-id.ts'
import { isPlatform, type Platform } from '../core/platform.ts'
import { malformed, type Reply } from './reply.ts'

/** One event that a device reports (protocol.md §1.4). */
export interface StatEvent {
  readonly appId: string
  readonly deviceId: string
  readonly platform: Platform | null
  readonly action: string
  /** The bundle it is about, without the file of a composite name; empty when the plugin sent none. */
  readonly version: string
  readonly previousVersion: string
  readonly native: string
  readonly plugin: string
  readonly production: boolean
  readonly emulator: boolean
  /** Milliseconds since 1970, by the device's clock; null when not sent. */
  readonly at: number | null
}

export interface StatsRequest {
  /** The events that could be read. */
  readonly events: readonly StatEvent[]
  readonly reply: Reply
}

/** Devices send at most 200 at once; the answer to a list grows with it. */
const mostEvents = 1_000
const ok: Reply = { status: 200, body: { status: 'ok' } }

/**
 * Reads one event or a list of them. A bad item never spoils the others, and only a body without any usable app id is
 * answered 400, because devices drop a batch for good on 4xx (protocol.md §1.4). Never throws.
 */
export function readStats(raw: unknown): StatsRequest {
  if (!Array.isArray(raw)) {
    const event = readEvent(raw)
    return event === null
      ? { events: [], reply: malformed('invalid_app_id', 'The event names no valid app_id') }
      : { events: [event], reply: ok }
  }
  if (raw.length > mostEvents) {
    return { events: [], reply: malformed('invalid_json_body', `More than ${mostEvents} events at once`) }
  }
  const events = raw.map(readEvent)
  if (events.length > 0 && events.every((event) => event === null)) {
    return { events: [], reply: malformed('invalid_app_id', 'No event names a valid app_id') }
  }
  const results = events.map((event, index) =>
    event === null
      ? {
          status: 'error',
          error: 'invalid_app_id',
          message: 'The event names no valid app_id',
          index,
          moreInfo: {},
        }
      : { status: 'ok', index },
  )
  return {
    events: events.filter((event) => event !== null),
    reply: { status: 200, body: { status: 'ok', results } },
  }
}

function readEvent(raw: unknown): StatEvent | null {
  if (typeof raw !== 'object' || raw === null) return null
  const members = raw as Readonly<Record<string, unknown>>
  const text = (name: string): string => {
    const value = members[name]
    return typeof value === 'string' ? value.slice(0, 512) : ''
  }
  if (!isAppId(text('app_id'))) return null
  const { platform, timestamp } = members
  return {
    appId: text('app_id'),
    deviceId: text('device_id').toLowerCase(),
    platform: isPlatform(platform) ? platform : null,
    action: text('action'),
    version: text('version_name').split(':', 1)[0] ?? '',
    previousVersion: text('old_version_name'),
    native: text('version_build'),
    plugin: text('plugin_version'),
    production: members.is_prod !== false,
    emulator: members.is_emulator === true,
    at: typeof timestamp === 'number' && Number.isFinite(timestamp) ? timestamp : null,
  }
}
