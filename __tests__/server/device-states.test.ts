import { expect, it } from 'vitest'
import { memoryDeviceStates } from '../../src/server/device-states.ts'

const device = { appId: 'com.example.app', deviceId: 'd1', plugin: '7.0.0' }
const beta = { channel: 'beta', self: true }

it('of a device that never chose nor failed nothing is known', async () => {
  expect(await memoryDeviceStates(() => 0).get(device)).toEqual({ override: null, failed: [] })
})

it('a choice stays until it is changed or taken back', async () => {
  const states = memoryDeviceStates(() => 0)
  await states.setOverride(device.appId, device.deviceId, beta)
  expect((await states.get(device)).override).toEqual(beta)
  await states.setOverride(device.appId, device.deviceId, null)
  expect((await states.get(device)).override).toBeNull()
})

it('a failure counts until its moment, and a later one prolongs it', async () => {
  let now = 0
  const states = memoryDeviceStates(() => now)
  await states.addFailure(device.appId, device.deviceId, '1.0.1', 100)
  await states.addFailure(device.appId, device.deviceId, '1.0.2', 200)
  expect((await states.get(device)).failed).toEqual(['1.0.1', '1.0.2'])
  now = 100
  expect((await states.get(device)).failed).toEqual(['1.0.2'])
  await states.addFailure(device.appId, device.deviceId, '1.0.1', 300)
  now = 250
  expect((await states.get(device)).failed).toEqual(['1.0.1'])
})

it.each([
  ['another device', { ...device, deviceId: 'd2' }],
  ['the same device in another app', { ...device, appId: 'com.example.other' }],
])('%s has a state of its own', async (_, other) => {
  const states = memoryDeviceStates(() => 0)
  await states.setOverride(device.appId, device.deviceId, beta)
  await states.addFailure(device.appId, device.deviceId, '1.0.1', 100)
  expect(await states.get(other)).toEqual({ override: null, failed: [] })
})
