import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readStats } from '../../src/wire/stats-request.ts'

const event = {
  app_id: 'com.acme.app',
  device_id: '0F673663-459a-44c0-a7f5-613f2a4af3ab',
  platform: 'ios',
  version_name: '1.5.0',
  version_build: '1.4.0',
  old_version_name: '1.4.2',
  plugin_version: '8.51.14',
  action: 'set',
  timestamp: 1_766_000_000_000,
}

describe('events of devices (protocol.md §1.4)', () => {
  it('one event', () => {
    const { events, reply } = readStats(event)
    expect(reply).toEqual({ status: 200, body: { status: 'ok' } })
    expect(events).toMatchObject([
      {
        deviceId: '0f673663-459a-44c0-a7f5-613f2a4af3ab',
        version: '1.5.0',
        previousVersion: '1.4.2',
        action: 'set',
      },
    ])
  })

  it.each([
    ['a store build on a phone', {}, { production: true, emulator: false, at: 1_766_000_000_000 }],
    [
      'a test build in an emulator',
      { is_prod: false, is_emulator: true },
      { production: false, emulator: true },
    ],
    ['no time', { timestamp: undefined }, { at: null }],
    ['a time as text', { timestamp: '1766000000000' }, { at: null }],
    ['a time without end', { timestamp: Number.POSITIVE_INFINITY }, { at: null }],
    ['a platform that is none', { platform: 'web' }, { platform: null }],
    ['text without end', { action: 'x'.repeat(10_000) }, { action: 'x'.repeat(512) }],
  ])('%s', (_, but, read) => {
    expect(readStats({ ...event, ...but }).events).toMatchObject([read])
  })

  it.each([
    [1_000, 200],
    [1_001, 400],
  ])('%d events at once: %d', (count, status) => {
    const { events, reply } = readStats(Array.from({ length: count }, () => event))
    expect([reply.status, events.length]).toEqual([status, status === 200 ? count : 0])
  })

  it('a batch keeps its good items', () => {
    const { events, reply } = readStats([event, { ...event, app_id: 'x' }, 'odd', event])
    expect(events.map(({ action }) => action)).toEqual(['set', 'set'])
    expect(reply).toMatchObject({
      status: 200,
      body: {
        status: 'ok',
        results: [{ status: 'ok', index: 0 }, { status: 'error', index: 1 }, {}, { index: 3 }],
      },
    })
  })

  it('an empty batch is fine', () => {
    expect(readStats([])).toEqual({ events: [], reply: { status: 200, body: { status: 'ok', results: [] } } })
  })

  it.each([
    ['a composite name', { version_name: '1.5.0:assets/app.js' }, '1.5.0'],
    ['no name', { version_name: undefined }, ''],
    ['a null name', { version_name: null }, ''],
  ])('%s', (_, but, version) => {
    expect(readStats({ ...event, ...but }).events).toMatchObject([{ version }])
  })

  it('unknown actions and members are taken', () => {
    expect(readStats({ ...event, action: 'something_new', extra: {} }).events).toHaveLength(1)
  })

  it.each([null, 5, 'x', {}, { app_id: 'nodot' }, [{}]])('%j names no app: 400', (raw) => {
    expect(readStats(raw).reply).toMatchObject({ status: 400, body: { error: 'invalid_app_id' } })
  })

  it('nothing is thrown, whatever is sent', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (raw) => {
        expect([200, 400]).toContain(readStats(raw).reply.status)
      }),
    )
  })
})
