import { parseAppId } from '../core/app-id.ts'
import type { Clock } from '../core/ports/clock.ts'
import type { Storage } from '../storage/storage.ts'
import { type LoadedApp, loadApp } from './app-view.ts'
import type { CatalogSource } from './catalog-source.ts'
import { pause } from './pause.ts'

export interface StoreSourceOptions {
  readonly clock: Clock
  /** Only these apps; empty: every app of the store. */
  readonly apps?: readonly string[]
  /** Told when the store cannot be read and the last good catalog is served. */
  readonly onTrouble?: (error: unknown) => void
}

/** A catalog is asked for anew at most this often, in milliseconds. */
const freshFor = 5_000
/** How long a request waits for a slow store when a catalog is there to serve, in milliseconds. */
const patience = 250
/** Apps that are not here are remembered too, up to this many. */
const capacity = 1_000

interface Slot {
  loaded: LoadedApp | null
  /** When it was last read, well or not, after it was read well once; null: never. */
  readAt: number | null
  refresh: Promise<void> | null
}

/**
 * The apps of a store. Reads again by etag at most every five seconds, and serves the last good catalog while the
 * store is slow or down.
 */
export function storeSource(storage: Storage, options: StoreSourceOptions): CatalogSource {
  const { clock, apps = [], onTrouble = () => {} } = options
  const slots = new Map<string, Slot>()
  const now = (): number => clock.now().getTime()

  const refresh = (appId: string, slot: Slot): Promise<void> => {
    slot.refresh ??= loadApp(storage, appId, slot.loaded)
      .then((loaded) => {
        slot.loaded = loaded
        slot.readAt = now()
      })
      .catch((error: unknown) => {
        // The last good catalog stands in for a while, or a store that is down would be asked on every check.
        if (slot.readAt !== null) slot.readAt = now()
        throw error
      })
      .finally(() => {
        slot.refresh = null
      })
    return slot.refresh
  }

  return {
    async app(appId) {
      if (!isServed(appId, apps)) return null
      const slot = slots.get(appId) ?? { loaded: null, readAt: null, refresh: null }
      if (!slots.has(appId)) remember(slots, appId, slot)
      if (slot.readAt !== null && now() - slot.readAt < freshFor) return slot.loaded?.view ?? null
      if (slot.readAt === null) {
        await refresh(appId, slot)
        return slot.loaded?.view ?? null
      }
      // A refresh that is under way longer than our patience is not waited for by later requests.
      const waitedFor = slot.refresh !== null
      const reading = refresh(appId, slot).catch(onTrouble)
      if (!waitedFor) await Promise.race([reading, pause(patience)])
      return slot.loaded?.view ?? null
    },
  }
}

function isServed(appId: string, apps: readonly string[]): boolean {
  try {
    parseAppId(appId)
  } catch {
    return false
  }
  return apps.length === 0 || apps.includes(appId)
}

function remember(slots: Map<string, Slot>, appId: string, slot: Slot): void {
  if (slots.size >= capacity) {
    const absent = [...slots].find(([, candidate]) => candidate.loaded === null && candidate.refresh === null)
    if (absent !== undefined) slots.delete(absent[0])
  }
  slots.set(appId, slot)
}
