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
/** How long a check waits for the store, in milliseconds. */
const patience = 250
/** Devices kept in memory. */
const capacity = 50_000

type Change = (record: DeviceRecord) => DeviceRecord

interface Slot {
  readonly key: string
  record: DeviceRecord
  /** When it was last read well; null: never. */
  readAt: number | null
  reading: Promise<void> | null
  wroteAt: number
  /** Changes that the store does not have yet. */
  pending: readonly Change[]
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
      readAt: null,
      reading: null,
      wroteAt: Number.NEGATIVE_INFINITY,
      pending: [],
      timer: false,
    }
    // Asked last, forgotten last; the oldest stays while it waits to be written.
    slots.delete(key)
    slots.set(key, slot)
    if (slots.size > capacity) {
      const [oldest] = slots.values()
      if (oldest !== undefined && oldest.pending.length === 0) slots.delete(oldest.key)
    }
    return slot
  }

  const read = (slot: Slot): Promise<void> => {
    slot.reading ??= readDocument(storage, slot.key, parseDeviceRecord)
      .then((found) => {
        slot.record = slot.pending.reduce((record, change) => change(record), found?.value ?? newDeviceRecord)
        slot.readAt = now()
      })
      .catch(onTrouble)
      .finally(() => {
        slot.reading = null
      })
    return slot.reading
  }

  const write = async (slot: Slot): Promise<void> => {
    const changes = slot.pending
    slot.wroteAt = now()
    const change: Change = (record) => changes.reduce((changed, next) => next(changed), record)
    try {
      await changeDocument(storage, slot.key, parseDeviceRecord, newDeviceRecord, change)
      slot.pending = slot.pending.slice(changes.length)
    } catch (error) {
      onTrouble(error)
    }
  }

  const change = async (appId: string, deviceId: string, next: Change): Promise<void> => {
    const slot = slotOf(appId, deviceId)
    slot.record = next(slot.record)
    slot.pending = [...slot.pending, next]
    const due = slot.wroteAt + writeEvery - now()
    if (due <= 0) return write(slot)
    if (slot.timer) return
    slot.timer = true
    later(due, () => {
      slot.timer = false
      void write(slot)
    })
  }

  return {
    async get({ appId, deviceId }) {
      const slot = slotOf(appId, deviceId)
      if (slot.readAt === null) await Promise.race([read(slot), pause(patience)])
      else if (now() - slot.readAt >= freshFor) void read(slot)
      return stateAt(slot.record, moment(now()))
    },
    setOverride: (appId, deviceId, override) =>
      change(appId, deviceId, (record) => withOverride(record, override)),
    addFailure: (appId, deviceId, version, until) =>
      change(appId, deviceId, (record) => withFailure(record, version, moment(until), moment(now()))),
  }
}

const moment = (milliseconds: number): string => new Date(milliseconds).toISOString()
