import { describe, expect, it } from 'vitest'
import type { CatalogSource } from '../../src/server/catalog-source.ts'
import { memoryDeviceStates } from '../../src/server/device-states.ts'
import { takeStats } from '../../src/server/take-stats.ts'
import { readStats } from '../../src/wire/stats-request.ts'
import { aCatalog } from '../helpers/one-channel.ts'
import { check } from '../helpers/served-app.ts'

const catalog = aCatalog()
const source: CatalogSource = {
  app: async (appId) =>
    appId === catalog.appId ? { catalog, served: () => null, sizeOf: () => null } : null,
}
const device = { appId: catalog.appId, deviceId: check().device_id, plugin: '8.51.14' }

/** What is remembered of the device after it reported, so many days later. */
async function failedAfter(event: object, days = 0) {
  let now = 0
  const states = memoryDeviceStates(() => now)
  await takeStats(readStats(event).events, source, states, 0)
  now = days * 24 * 3_600_000
  return (await states.get(device)).failed
}

const failure = { ...check(), action: 'set_fail', version_name: '1.0.1' }

describe('what a device reports', () => {
  it.each([
    ['a bundle that did not start', failure],
    ['an update that was rolled back', { ...failure, action: 'update_fail' }],
    ['a file of a bundle', { ...failure, version_name: '1.0.1:assets/main.js' }],
    ['a device id in upper case', { ...failure, device_id: device.deviceId.toUpperCase() }],
  ])('%s: not offered again for thirty days', async (_, event) => {
    expect(await failedAfter(event)).toEqual(['1.0.1'])
    expect(await failedAfter(event, 29)).toEqual(['1.0.1'])
    expect(await failedAfter(event, 30)).toEqual([])
  })

  it.each([
    ['a success', { ...failure, action: 'set' }],
    ['a download that broke off, which may work the next time', { ...failure, action: 'download_fail' }],
    ['an action nobody knows', { ...failure, action: 'SET_FAIL' }],
    ['a bundle that the app does not have', { ...failure, version_name: '9.9.9' }],
    ['the builtin bundle', { ...failure, version_name: 'builtin' }],
    ['no bundle', { ...failure, version_name: undefined }],
    ['another app', { ...failure, app_id: 'com.example.other' }],
    ['a device id that is no UUID', { ...failure, device_id: '../app' }],
  ])('%s is not remembered', async (_, event) => {
    expect(await failedAfter(event)).toEqual([])
  })

  it('a batch counts event by event', async () => {
    const junk = [null, { app_id: 7 }, { ...failure, action: 'set' }]
    expect(await failedAfter([...junk, failure, failure])).toEqual(['1.0.1'])
  })
})
