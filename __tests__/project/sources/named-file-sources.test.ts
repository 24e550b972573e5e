import { expect, it } from 'vitest'
import { namedFileSources } from '../../../src/project/sources/named-file-sources.ts'
import { memoryApp } from '../../helpers/memory-app.ts'

const labels = async (plugins: object, files: Readonly<Record<string, string>> = {}) => {
  const config = JSON.stringify({ appId: 'com.example.a', plugins })
  const { sources } = await namedFileSources(
    await memoryApp({ 'capacitor.config.json': config, ...files }),
    'ios',
  )
  return sources.map(({ label, code }) => `${label} ${code}`)
}

it.each([
  ['the key of LiveUpdates', { LiveUpdates: { key: 'keys/a.pem' } }],
  ['the key of FederatedCapacitor', { FederatedCapacitor: { liveUpdatesKey: './keys/a.pem' } }],
  ['pinned certificates', { SSLPinning: { certs: ['keys/a.pem', 7] } }],
])('%s is copied into the binary', async (_what, plugins) => {
  expect(await labels(plugins, { 'keys/a.pem': 'x' })).toEqual(['keys/a.pem RESOURCE_CHANGED'])
})

it('a file that is not there, and a config that names none, are nothing', async () => {
  expect([await labels({ LiveUpdates: { key: 'none.pem' } }), await labels({})]).toEqual([[], []])
})
