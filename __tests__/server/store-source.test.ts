import { describe, expect, it } from 'vitest'
import { UpdateError } from '../../src/core/update-error.ts'
import { type StoreSourceOptions, storeSource } from '../../src/server/store-source.ts'
import { memoryStorage } from '../../src/storage/memory.ts'
import type { Storage } from '../../src/storage/storage.ts'
import { aRelease } from '../helpers/a-release.ts'
import { appId, handClock, serveRelease } from '../helpers/served-app.ts'

/** A source over a storage that counts its calls, and can be down or hang. */
function world(options: Partial<StoreSourceOptions> = {}) {
  const inner = memoryStorage()
  const seen = { calls: 0, down: false, hangs: false }
  const reading = async <T>(call: () => Promise<T>): Promise<T> => {
    seen.calls += 1
    if (seen.hangs) await new Promise(() => {})
    if (seen.down) throw new UpdateError('STORAGE_FAILED', 'down')
    return call()
  }
  const storage: Storage = {
    ...inner,
    head: (key) => reading(() => inner.head(key)),
    get: (key, range) => reading(() => inner.get(key, range)),
  }
  const { clock, pass } = handClock()
  const troubles: unknown[] = []
  const source = storeSource(storage, { clock, onTrouble: (error) => troubles.push(error), ...options })
  const served = async () => {
    const view = await source.app(appId)
    return view === null ? null : [...view.catalog.bundles.keys()]
  }
  return { inner, seen, source, served, pass, troubles }
}

describe('while the store is up', () => {
  it('a change is seen after five seconds, and until then the store is not asked', async () => {
    const { inner, seen, served, pass } = world()
    await serveRelease(inner, aRelease('1.0.1'))
    await served()
    await serveRelease(inner, aRelease('1.0.2'))
    const before = seen.calls
    pass(4_999)
    expect(await served()).toEqual(['1.0.1'])
    expect(seen.calls).toBe(before)
    pass(1)
    expect(await served()).toEqual(['1.0.2'])
  })

  it('checks that arrive together share one reading', async () => {
    const { inner, seen, served } = world()
    await serveRelease(inner, aRelease('1.0.1'))
    const all = await Promise.all(Array.from({ length: 50 }, served))
    expect(all.every((bundles) => bundles?.[0] === '1.0.1')).toBe(true)
    expect(seen.calls).toBeLessThanOrEqual(3)
  })

  it('an app that appears later is found, and one that is removed is gone', async () => {
    const { inner, served, pass } = world()
    expect(await served()).toBeNull()
    await serveRelease(inner, aRelease('1.0.1'))
    expect(await served()).toBeNull()
    pass(5_000)
    expect(await served()).toEqual(['1.0.1'])
    for await (const { key } of inner.list('')) await inner.delete(key)
    pass(5_000)
    expect(await served()).toBeNull()
  })
})

describe('while the store is down', () => {
  it('ask 42: the last good catalog is served, and the store is asked once in five seconds, not on every check', async () => {
    const { inner, seen, served, pass, troubles } = world()
    await serveRelease(inner, aRelease('1.0.1'))
    await served()
    seen.down = true
    for (let second = 0; second < 20; second += 1) {
      pass(1_000)
      expect(await served()).toEqual(['1.0.1'])
    }
    expect(troubles).toHaveLength(4)
    seen.down = false
    await serveRelease(inner, aRelease('1.0.2'))
    pass(5_000)
    expect(await served()).toEqual(['1.0.2'])
  })

  it('ask 42: one check waits a moment for a store that hangs, the others not at all', async () => {
    const { inner, seen, served, pass } = world()
    await serveRelease(inner, aRelease('1.0.1'))
    await served()
    seen.hangs = true
    pass(60_000)
    const since = performance.now()
    const first = served()
    const others = await Promise.all(Array.from({ length: 20 }, served))
    expect(performance.now() - since).toBeLessThan(150)
    expect([...others, await first].every((bundles) => bundles?.[0] === '1.0.1')).toBe(true)
    expect(performance.now() - since).toBeLessThan(1_000)
  })

  it('a store that never answered well is an error, never an app that is not there', async () => {
    const { inner, seen, served } = world()
    await serveRelease(inner, aRelease('1.0.1'))
    seen.down = true
    await expect(served()).rejects.toMatchObject({ code: 'STORAGE_FAILED' })
    seen.down = false
    expect(await served()).toEqual(['1.0.1'])
  })
})

describe('which apps are served', () => {
  it('only those that were named, when some were', async () => {
    const { inner, served, seen } = world({ apps: ['com.example.other'] })
    await serveRelease(inner, aRelease('1.0.1'))
    expect(await served()).toBeNull()
    expect(seen.calls).toBe(0)
  })

  it.each(['../com.example.app', 'app', '', 'com.example.app/../x', `a.${'b'.repeat(300)}`])(
    '%s is none, and the store is not even asked',
    async (name) => {
      const { source, seen } = world()
      expect(await source.app(name)).toBeNull()
      expect(seen.calls).toBe(0)
    },
  )

  it('asking for thousands of apps that do not exist does not push out the one that does', async () => {
    const { inner, source, seen, served } = world()
    await serveRelease(inner, aRelease('1.0.1'))
    await served()
    for (let at = 0; at < 3_000; at += 1) await source.app(`com.example.no${at}`)
    seen.down = true
    expect(await served()).toEqual(['1.0.1'])
  })
})
