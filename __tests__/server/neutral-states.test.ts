import { expect, it } from 'vitest'
import { neutralStates } from '../../src/server/neutral-states.ts'
import { parseNeutralCatalog } from '../../src/wire/neutral-catalog.ts'

const appId = 'com.example.app'
const file = parseNeutralCatalog({
  app: { id: appId },
  deviceOverrides: [{ deviceId: 'd1', channel: 'beta' }],
  selfOverrides: [{ deviceId: 'd2', channel: 'alpha' }],
})
const device = (deviceId: string, plugin = '8.51.14') => ({ appId, deviceId, plugin })

it('devices start with the choices of the file', async () => {
  const states = neutralStates(file, () => 0)
  expect((await states.get(device('d1'))).override).toEqual({ channel: 'beta', self: false })
  expect((await states.get(device('d2', '5.0.0'))).override).toEqual({ channel: 'alpha', self: true })
  expect((await states.get(device('d2'))).override).toBeNull()
  expect((await states.get(device('d3'))).override).toBeNull()
})

it('a choice that is changed or taken back replaces that of the file, for this device', async () => {
  const states = neutralStates(file, () => 0)
  await states.setOverride(appId, 'd1', { channel: 'gamma', self: true })
  expect((await states.get(device('d1'))).override?.channel).toBe('gamma')
  await states.setOverride(appId, 'd1', null)
  expect((await states.get(device('d1'))).override).toBeNull()
  expect((await states.get(device('d2', '5.0.0'))).override?.channel).toBe('alpha')
})

it('failures are remembered beside the choices of the file', async () => {
  const states = neutralStates(file, () => 0)
  await states.addFailure(appId, 'd1', '1.0.1', 1)
  expect(await states.get(device('d1'))).toEqual({
    override: { channel: 'beta', self: false },
    failed: ['1.0.1'],
  })
})
