import { expect, it } from 'vitest'
import { deviceOfNative } from '../../src/core/device-of-native.ts'
import { laneOf } from '../../src/core/lane.ts'
import { aNative } from '../helpers/one-channel.ts'

it.each([
  ['a short version', aNative('1.4', '140', 'a'), '1.4.0'],
  ['a configured version', aNative('1.4', '140', 'a', { configVersion: '3.0.0' }), '3.0.0'],
])('%s: it asks as it would, and is found in the ledger', (_, native, sent) => {
  const device = deviceOfNative('com.example.app', native)
  expect(device).toMatchObject({ native: sent, current: sent, onBuiltin: true, build: '140' })
  expect(laneOf(device, { natives: [native] })).toMatchObject({ kind: 'fingerprint' })
})

it('may run a bundle', () => {
  const device = deviceOfNative('com.example.app', aNative('1.0.0', '1', 'a'), {
    current: '1.0.1',
    plugin: '7.0.0',
  })
  expect(device).toMatchObject({ current: '1.0.1', onBuiltin: false, plugin: '7.0.0' })
})
