import { describe, expect, it } from 'vitest'
import { appBackend } from '../../../src/operations/release/app-backend.ts'
import { silentPorts } from '../../helpers/detection-repo.ts'

const app = (updater: object = {}) => ({
  appId: 'com.example.app',
  capacitor: { plugins: { CapacitorUpdater: updater } },
  folder: '.',
})
const forge = {
  name: 'x',
  createTag: async () => 'created' as const,
  listTags: async () => [],
  dispatchWorkflow: null,
}
const ports = { ...silentPorts({ CAPGO_TOKEN: 'k' }), forge }

describe('the backend of an app', () => {
  it('Capgo Cloud is asked at its public hosts, or at those of the Capacitor config', () => {
    const store = { kind: 'capgo' } as const
    expect(appBackend({ store }, app(), ports).updateUrl).toBe('https://plugin.capgo.app/updates')
    const local = app({ updateUrl: 'https://updates.example.com/updates', localApi: 7 })
    expect(appBackend({ store }, local, ports).updateUrl).toBe('https://updates.example.com/updates')
  })

  it('a store of our own has an endpoint that only its operator knows', () => {
    const backend = appBackend(
      { store: { kind: 'file', path: '/nowhere' } },
      app({ updateUrl: 'https://a.b' }),
      ports,
    )
    expect([backend.updateUrl, backend.lanes]).toEqual([null, true])
  })
})
