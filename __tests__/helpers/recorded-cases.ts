import { readFileSync } from 'node:fs'
import type { DeviceState } from '../../src/core/device-state.ts'
import { noDeviceState } from '../../src/core/device-state.ts'
import type { Dialect } from '../../src/core/dialect.ts'
import { callsOf, type RecordedCall, type RecordedCase } from '../../src/testing/protocol-case.ts'
import { answerChannel } from '../../src/wire/answer-channel.ts'
import { answerUpdate } from '../../src/wire/answer-update.ts'
import { readChannelRequest } from '../../src/wire/channel-request.ts'
import { fromQuery } from '../../src/wire/info.ts'
import { type NeutralCatalog, parseNeutralCatalog } from '../../src/wire/neutral-catalog.ts'
import { notJson, type Reply } from '../../src/wire/reply.ts'
import { readUpdateRequest } from '../../src/wire/update-request.ts'

const folder = new URL('../fixtures/conformance/', import.meta.url)

/** The recorded update checks, or the recorded channel calls. */
export function recordedCases(kind: 'update' | 'channel-self'): readonly RecordedCase[] {
  return JSON.parse(readFileSync(new URL(`${kind}-vectors.json`, folder), 'utf8'))
}

/** One answered call, and what is remembered of every device after it. */
export interface Answered {
  readonly call: RecordedCall
  readonly reply: Reply
  readonly overridesAfter: readonly { readonly deviceId: string; readonly channel: string }[]
}

/** Plays a case through parser, resolver and writer. Leaves out HTTP: routes, headers, size limits. */
export function playRecorded(recorded: RecordedCase, dialect: Dialect): readonly Answered[] {
  const neutral = parseNeutralCatalog(recorded.catalog)
  const changed = new Map<string, DeviceState['override']>()
  const known = overridesOf(recorded.catalog)
  const stateOf: NeutralCatalog['state'] = (device) => {
    const override = changed.get(device.deviceId)
    return override === undefined ? neutral.state(device) : { ...noDeviceState, override }
  }
  const catalogFor = (appId: string) =>
    appId === neutral.catalog.appId && neutral.planValid ? neutral.catalog : null
  return callsOf(recorded).map((call) => {
    const reply = (): Reply => {
      if (call.rawBody !== undefined) return notJson
      if (call.isUpdate) {
        const read = readUpdateRequest(call.request ?? call.body)
        return answerUpdate(read, {
          catalog: read.kind === 'device' ? catalogFor(read.device.appId) : null,
          dialect,
          state: read.kind === 'device' ? stateOf(read.device) : noDeviceState,
          served: (version) => neutral.served(version, 'https://files.example.com'),
        })
      }
      const read = readChannelRequest(
        call.method ?? 'GET',
        call.body ?? fromQuery(Object.entries(call.query ?? {})),
      )
      const answered = answerChannel(read, {
        catalog: read.kind === 'call' ? catalogFor(read.device.appId) : null,
        dialect,
        state: read.kind === 'call' ? stateOf(read.device) : noDeviceState,
      })
      if (read.kind === 'call' && answered.override !== undefined) {
        changed.set(read.device.deviceId, answered.override)
      }
      return answered
    }
    return { call, reply: reply(), overridesAfter: merged(known, changed) }
  })
}

function overridesOf(catalog: unknown): ReadonlyMap<string, string> {
  const { selfOverrides = [], deviceOverrides = [] } = catalog as Record<
    string,
    { deviceId: string; channel: string }[] | null | undefined
  >
  return new Map(
    [...(deviceOverrides ?? []), ...(selfOverrides ?? [])].map(({ deviceId, channel }) => [
      deviceId,
      channel,
    ]),
  )
}

function merged(
  known: ReadonlyMap<string, string>,
  changed: ReadonlyMap<string, DeviceState['override']>,
): Answered['overridesAfter'] {
  return [...new Set([...known.keys(), ...changed.keys()])].sort().flatMap((deviceId) => {
    const now = changed.get(deviceId)
    const channel = now === undefined ? known.get(deviceId) : now?.channel
    return channel === undefined ? [] : [{ deviceId, channel }]
  })
}
