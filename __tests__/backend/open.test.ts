import { expect, it } from 'vitest'
import { openBackend } from '../../src/backend/open.ts'
import { parseStoreAddress } from '../../src/core/store-address.ts'
import { nodeExec } from '../../src/operations/node-exec.ts'
import { stillClock } from '../helpers/a-release.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

const world = { clock: stillClock, exec: nodeExec, fetch: globalThis.fetch, env: {}, forge: null }
const hints = { api: null, updateUrl: null, cli: null, folder: '.', delta: false, privateKey: null }

it('a folder is a store of our own: with lanes, and without an endpoint that we could know', async () => {
  const folder = tempFolder()
  const backend = openBackend(parseStoreAddress(`file:${folder}`), 'com.example.app', world, hints)
  expect(backend).toMatchObject({ name: `file:${folder}`, lanes: true, updateUrl: null })
  expect((await backend.state('production')).exists).toBe(false)
})

it('a store that this version cannot write says so before anything is read', () => {
  expect(() => openBackend(parseStoreAddress('s3://bucket'), 'com.example.app', world, hints)).toThrow(
    expect.objectContaining({ code: 'INPUT_INVALID' }),
  )
})

it('Capgo Cloud wants its key', () => {
  expect(() => openBackend({ kind: 'capgo' }, 'com.example.app', world, hints)).toThrow(
    expect.objectContaining({
      code: 'INPUT_INVALID',
      message: 'store capgo wants an API key in CAPGO_TOKEN',
    }),
  )
})
