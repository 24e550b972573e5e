import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type DeviceState, noDeviceState } from '../../src/core/device-state.ts'
import { answerChannel } from '../../src/wire/answer-channel.ts'
import { answerUpdate } from '../../src/wire/answer-update.ts'
import { type ChannelMethod, readChannelRequest } from '../../src/wire/channel-request.ts'
import { fromQuery } from '../../src/wire/info.ts'
import { parseNeutralCatalog } from '../../src/wire/neutral-catalog.ts'
import { readUpdateRequest } from '../../src/wire/update-request.ts'

interface Step {
  readonly endpoint?: string
  readonly path?: string
  readonly method: ChannelMethod
  readonly body?: unknown
  readonly rawBody?: string
  readonly query?: Record<string, string>
  readonly expect: Record<string, unknown> & { status: number }
}
type Case = Step & { readonly id: string; readonly catalog: Record<string, unknown>; readonly steps?: Step[] }

const fixtures = new URL('../fixtures/conformance/', import.meta.url)
const cases: Case[] = JSON.parse(readFileSync(new URL('channel-self-vectors.json', fixtures), 'utf8'))

describe('recorded channel calls, answered as Capgo Cloud does', () => {
  it.each(cases.filter((row) => row.rawBody === undefined))('$id', (row) => {
    const neutral = parseNeutralCatalog(row.catalog)
    const overrides = new Map<string, DeviceState['override']>()
    for (const { deviceId, channel } of (row.catalog.deviceOverrides ?? []) as {
      deviceId: string
      channel: string
    }[]) {
      overrides.set(deviceId, { channel, self: false })
    }
    const stateOf = (id: string): DeviceState => ({ ...noDeviceState, override: overrides.get(id) ?? null })
    const catalogFor = (appId: string) => (appId === neutral.catalog.appId ? neutral.catalog : null)
    for (const step of row.steps ?? [row]) {
      const { expect: expected } = step
      let reply: { status: number; body: unknown }
      if ((step.endpoint ?? step.path ?? '').includes('updates')) {
        const read = readUpdateRequest(step.body)
        reply = answerUpdate(read, {
          catalog: read.kind === 'device' ? catalogFor(read.device.appId) : null,
          dialect: 'capgo',
          state: read.kind === 'device' ? stateOf(read.device.deviceId) : noDeviceState,
          served: (version) => neutral.served(version, 'https://files.example.com'),
        })
      } else {
        const read = readChannelRequest(step.method, step.body ?? fromQuery(Object.entries(step.query ?? {})))
        const answered = answerChannel(read, {
          catalog: read.kind === 'call' ? catalogFor(read.device.appId) : null,
          dialect: 'capgo',
          state: read.kind === 'call' ? stateOf(read.device.deviceId) : noDeviceState,
        })
        if (answered.override !== undefined && read.kind === 'call') {
          overrides.set(read.device.deviceId, answered.override)
        }
        reply = answered
      }
      const body = reply.body as Record<string, unknown>
      expect(reply.status).toBe(expected.status)
      if ('error' in expected) expect(body.error).toBe(expected.error)
      if ('version' in expected) expect(body.version).toBe(expected.version)
      if ('body' in expected) expect(body).toEqual(expected.body)
      if ('channels' in expected) {
        expect((reply.body as { name: string }[]).map(({ name }) => name).sort()).toEqual(expected.channels)
      }
      if ('overridesAfter' in expected) {
        const after = [...overrides].flatMap(([deviceId, o]) =>
          o === null ? [] : [{ deviceId, channel: o.channel }],
        )
        expect(after.sort((a, b) => (a.deviceId < b.deviceId ? -1 : 1))).toEqual(expected.overridesAfter)
      }
    }
  })
})
