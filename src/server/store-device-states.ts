import {
  type DeviceRecord,
  newDeviceRecord,
  parseDeviceRecord,
  stateAt,
  withFailure,
  withOverride,
} from '../core/device-record.ts'
import { appKeys } from '../core/keys.ts'
import type { Clock } from '../core/ports/clock.ts'
import { changeDocument, readDocument } from '../storage/documents.ts'
import { inParallel } from '../storage/in-parallel.ts'
import type { Storage } from '../storage/storage.ts'
import type { DeviceStates } from './device-states.ts'
import { later, pause } from './pause.ts'

export interface StoreDeviceStatesOptions {
  readonly clock: Clock
  /** Told when a record cannot be read or written; the device is answered all the same. */
  readonly onTrouble?: (error: unknown) => void
}

/** A record that other processes may change is read again after this long, in milliseconds. */
const freshFor = 60_000
/** A device writes at most this often; later changes wait and go out together. */
const writeEvery = 60_000
/** A record that could not be read is tried again after this long, in milliseconds. */
const retryAfter = 5_000
/** How long a check waits for the store, in milliseconds. */
const patience = 250
/** Devices kept in memory. */
const capacity = 50_000

type Change = (record: DeviceRecord) => DeviceRecord

interface Slot {
  readonly key: string
  record: DeviceRecord
  /** It was read well once. */
  known: boolean
  /** Not read before that moment, in milliseconds. */
  readAgainAt: number
  reading: Promise<void> | null
  wroteAt: number
  /** Changes that the store does not have yet, the last one of what each is about: a flood of reports stays small. */
  pending: ReadonlyMap<string, Change>
  timer: boolean
}

/** Device states in the documents of a store, with the devices of the last minutes in memory. */
export function storeDeviceStates(storage: Storage, options: StoreDeviceStatesOptions): DeviceStates {
  const { clock, onTrouble = () => {} } = options
  const slots = new Map<string, Slot>()
  const now = (): number => clock.now().getTime()

  const slotOf = (appId: string, deviceId: string): Slot => {
    const key = appKeys(appId).device(deviceId)
    const slot: Slot = slots.get(key) ?? {
      key,
      record: newDeviceRecord,
      known: false,
      readAgainAt: Number.NEGATIVE_INFINITY,
      reading: null,
      wroteAt: Number.NEGATIVE_INFINITY,
      pending: new Map(),
      timer: false,
    }
    // Asked last, forgotten last; the oldest stays while it waits to be written.
    slots.delete(key)
    slots.set(key, slot)
    if (slots.size > capacity) {
      const [oldest] = slots.values()
      if (oldest !== undefined && oldest.pending.size === 0) slots.delete(oldest.key)
    }
    return slot
  }

  const read = (slot: Slot): void => {
    slot.readAgainAt = now() + retryAfter
    slot.reading ??= readDocument(storage, slot.key, parseDeviceRecord)
      .then((found) => {
        slot.record = applied(slot.pending, found?.value ?? newDeviceRecord)
        slot.known = true
        slot.readAgainAt = now() + freshFor
      })
      .catch(onTrouble)
      .finally(() => {
        slot.reading = null
      })
  }

  const write = async (slot: Slot): Promise<void> => {
    const changes = slot.pending
    slot.wroteAt = now()
    try {
      await changeDocument(storage, slot.key, parseDeviceRecord, newDeviceRecord, (record) =>
        applied(changes, record),
      )
      slot.pending = new Map([...slot.pending].filter(([about, change]) => changes.get(about) !== change))
    } catch (error) {
      onTrouble(error)
      writeLater(slot)
    }
  }

  const writeLater = (slot: Slot): void => {
    if (slot.timer) return
    slot.timer = true
    later(slot.wroteAt + writeEvery - now(), () => {
      slot.timer = false
      void write(slot)
    })
  }

  const change = async (appId: string, deviceId: string, about: string, next: Change): Promise<void> => {
    const slot = slotOf(appId, deviceId)
    slot.record = next(slot.record)
    slot.pending = new Map([...slot.pending, [about, next]])
    if (now() - slot.wroteAt >= writeEvery) await write(slot)
    else writeLater(slot)
  }

  return {
    async get({ appId, deviceId }) {
      const slot = slotOf(appId, deviceId)
      if (now() >= slot.readAgainAt) read(slot)
      if (!slot.known && slot.reading !== null) await Promise.race([slot.reading, pause(patience)])
      return stateAt(slot.record, moment(now()))
    },
    setOverride: (appId, deviceId, override) =>
      change(appId, deviceId, 'override', (record) => withOverride(record, override)),
    addFailure: (appId, deviceId, version, until) =>
      change(appId, deviceId, `failed ${version}`, (record) =>
        withFailure(record, version, moment(until), moment(now())),
      ),
    async flush() {
      const waiting = [...slots.values()].filter(({ pending }) => pending.size > 0)
      await inParallel(waiting, 8, write)
    },
  }
}

const applied = (changes: ReadonlyMap<string, Change>, record: DeviceRecord): DeviceRecord =>
  [...changes.values()].reduce((changed, change) => change(changed), record)

const moment = (milliseconds: number): string => new Date(milliseconds).toISOString()
