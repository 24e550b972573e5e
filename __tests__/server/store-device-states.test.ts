import { describe, expect, it, vi } from 'vitest'
import { UpdateError } from '../../src/core/update-error.ts'
import { storeDeviceStates } from '../../src/server/store-device-states.ts'
import { memoryStorage } from '../../src/storage/memory.ts'
import type { Storage } from '../../src/storage/storage.ts'

const appId = 'com.example.app'
const device = { appId, deviceId: '0f673663-459a-44c0-a7f5-613f2a4af3ab', plugin: '7.0.0' }
const beta = { channel: 'beta', self: true }

/** A storage that counts its writes and can be made to fail. */
function world() {
  const inner = memoryStorage()
  const seen = { puts: 0, gets: 0, down: false }
  const storage: Storage = {
    ...inner,
    async get(key, range) {
      seen.gets += 1
      if (seen.down) throw new UpdateError('STORAGE_FAILED', 'down')
      return inner.get(key, range)
    },
    async put(key, body, options) {
      seen.puts += 1
      if (seen.down) throw new UpdateError('STORAGE_FAILED', 'down')
      return inner.put(key, body, options)
    },
  }
  let now = Date.parse('2026-01-01T00:00:00Z')
  const clock = { now: () => new Date(now), sleep: async () => {} }
  const troubles: unknown[] = []
  const open = () => storeDeviceStates(storage, { clock, onTrouble: (error) => troubles.push(error) })
  return { seen, open, troubles, pass: (ms: number) => (now += ms), at: () => now }
}

describe('what a server remembers of devices, in its store', () => {
  it('a choice and a failure outlive the process', async () => {
    const { open, pass, at } = world()
    const first = open()
    await first.setOverride(appId, device.deviceId, beta)
    pass(61_000)
    await first.addFailure(appId, device.deviceId, '1.0.1', at() + 1_000)
    expect(await open().get(device)).toEqual({ override: beta, failed: ['1.0.1'] })
    pass(1_001)
    expect(await open().get(device)).toEqual({ override: beta, failed: [] })
  })

  it('a device writes at most once a minute, and what waits counts at once and goes out later', async () => {
    vi.useFakeTimers()
    try {
      const { seen, open, pass } = world()
      const states = open()
      for (const channel of ['beta', 'alpha', 'gamma']) {
        await states.setOverride(appId, device.deviceId, { channel, self: true })
      }
      expect(seen.puts).toBe(1)
      expect((await states.get(device)).override?.channel).toBe('gamma')
      pass(60_000)
      await vi.advanceTimersByTimeAsync(60_000)
      expect(seen.puts).toBe(2)
      expect((await open().get(device)).override?.channel).toBe('gamma')
    } finally {
      vi.useRealTimers()
    }
  })

  it('two processes lose no change of each other', async () => {
    const { open, at } = world()
    const [one, other] = [open(), open()]
    await one.get(device)
    await other.get(device)
    await one.setOverride(appId, device.deviceId, beta)
    await other.addFailure(appId, device.deviceId, '1.0.1', at() + 1_000)
    expect(await open().get(device)).toEqual({ override: beta, failed: ['1.0.1'] })
  })

  it('a known device costs no read until its record may be old', async () => {
    const { seen, open, pass } = world()
    const states = open()
    await states.get(device)
    await states.get(device)
    expect(seen.gets).toBe(1)
    pass(60_000)
    await states.get(device)
    expect(seen.gets).toBe(2)
  })

  it('a store that is down never fails a check, and is told of', async () => {
    const { seen, open, troubles } = world()
    const states = open()
    seen.down = true
    expect(await states.get(device)).toEqual({ override: null, failed: [] })
    await states.setOverride(appId, device.deviceId, beta)
    expect((await states.get(device)).override).toEqual(beta)
    expect(troubles.length).toBeGreaterThan(0)
  })

  it('what could not be written is written when the store is back, without another change', async () => {
    vi.useFakeTimers()
    try {
      const { seen, open, pass } = world()
      const states = open()
      await states.get(device)
      seen.down = true
      await states.setOverride(appId, device.deviceId, beta)
      seen.down = false
      pass(60_000)
      await vi.advanceTimersByTimeAsync(60_000)
      expect((await open().get(device)).override).toEqual(beta)
    } finally {
      vi.useRealTimers()
    }
  })

  it('a record that cannot be read is asked for every five seconds, not on every check', async () => {
    const { seen, open, pass, troubles } = world()
    const states = open()
    seen.down = true
    for (let check = 0; check < 10; check += 1) await states.get(device)
    expect([seen.gets, troubles.length]).toEqual([1, 1])
    pass(5_000)
    seen.down = false
    await states.get(device)
    expect(seen.gets).toBe(2)
  })

  it('a flood of reports of one device is one write, and one more a minute later', async () => {
    vi.useFakeTimers()
    try {
      const { seen, open, pass, at } = world()
      const states = open()
      await states.get(device)
      const until = at() + 3_600_000
      for (let report = 0; report < 5_000; report += 1) {
        await states.addFailure(appId, device.deviceId, `1.0.${report % 3}`, until)
      }
      expect(seen.puts).toBe(1)
      pass(60_000)
      await vi.advanceTimersByTimeAsync(60_000)
      expect(seen.puts).toBe(2)
      expect([...(await open().get(device)).failed].sort()).toEqual(['1.0.0', '1.0.1', '1.0.2'])
    } finally {
      vi.useRealTimers()
    }
  })

  it('what waits is written before the process ends, and a store that is down does not keep it', async () => {
    const { seen, open } = world()
    const states = open()
    for (const channel of ['alpha', 'beta']) {
      await states.setOverride(appId, device.deviceId, { channel, self: true })
    }
    expect((await open().get(device)).override?.channel).toBe('alpha')
    seen.down = true
    await states.flush?.()
    seen.down = false
    await states.flush?.()
    expect((await open().get(device)).override).toEqual(beta)
    const puts = seen.puts
    await states.flush?.()
    expect(seen.puts).toBe(puts)
  })

  it('after a minute a change is written at once, and what was written does not go out again', async () => {
    const { seen, open, pass } = world()
    const states = open()
    await states.setOverride(appId, device.deviceId, beta)
    pass(60_000)
    await states.addFailure(appId, device.deviceId, '1.0.1', 1e15)
    expect(seen.puts).toBe(2)
    await states.flush?.()
    expect(seen.puts).toBe(2)
  })

  it('of more devices than fit in memory none is forgotten while its choice waits to be written', async () => {
    const { seen, open } = world()
    const states = open()
    seen.down = true
    await states.setOverride(appId, device.deviceId, beta)
    for (let at = 0; at < 50_010; at += 1) void states.get({ ...device, deviceId: `d${at}` })
    expect((await states.get(device)).override).toEqual(beta)
  })
})
