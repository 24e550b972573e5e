import { describe, expect, it } from 'vitest'
import {
  newDeviceRecord,
  parseDeviceRecord,
  stateAt,
  withFailure,
  withOverride,
} from '../../src/core/device-record.ts'
import { Invalid } from '../../src/core/invalid.ts'

const day = (number: number): string => `2026-01-${String(number).padStart(2, '0')}T00:00:00.000Z`

describe('what a server remembers of a device', () => {
  it('failures count until they expire', () => {
    const record = withFailure(newDeviceRecord, '1.0.1', day(10), day(1))
    expect(stateAt(record, day(9)).failed).toEqual(['1.0.1'])
    expect(stateAt(record, day(10)).failed).toEqual([])
  })

  it('a second failure of a bundle counts from then; expired ones go', () => {
    const first = withFailure(withFailure(newDeviceRecord, '1.0.0', day(2), day(1)), '1.0.1', day(10), day(1))
    expect(withFailure(first, '1.0.1', day(20), day(5)).failed).toEqual([
      { version: '1.0.1', until: day(20) },
    ])
  })

  it('a device cannot fill the store with failures', () => {
    let record = newDeviceRecord
    for (let at = 0; at < 100; at += 1) record = withFailure(record, `1.0.${at}`, day(10), day(1))
    expect(record.failed).toHaveLength(20)
    expect(record.failed.at(-1)?.version).toBe('1.0.99')
  })

  it('the same choice changes nothing', () => {
    const record = withOverride(newDeviceRecord, { channel: 'beta', self: true })
    expect(withOverride(record, { channel: 'beta', self: true })).toBe(record)
    expect(withOverride(record, null).override).toBeNull()
    expect(withOverride(newDeviceRecord, null)).toBe(newDeviceRecord)
  })

  it('is read back as it was written', () => {
    const record = withFailure(
      withOverride(newDeviceRecord, { channel: 'beta', self: true }),
      '1.0.1',
      day(10),
      day(1),
    )
    expect(parseDeviceRecord(JSON.parse(JSON.stringify(record)))).toEqual(record)
    expect(parseDeviceRecord({ format: 1 })).toEqual(newDeviceRecord)
  })

  it.each([
    null,
    { format: 2 },
    { format: 1, override: { self: true } },
    { format: 1, failed: [{ version: '1.0.0', until: 'soon' }] },
  ])('refuses %j', (raw) => {
    expect(() => parseDeviceRecord(raw)).toThrow(Invalid)
  })
})
