import { expect, it } from 'vitest'
import { openBackend } from '../../src/backend/open.ts'
import { parseStoreAddress } from '../../src/core/store-address.ts'
import { stillClock } from '../helpers/a-release.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

it('a folder is a store of our own: with lanes, and without an endpoint that we could know', async () => {
  const folder = tempFolder()
  const backend = openBackend(parseStoreAddress(`file:${folder}`), 'com.example.app', stillClock)
  expect(backend).toMatchObject({ name: `file:${folder}`, lanes: true, updateUrl: null })
  expect((await backend.state('production')).exists).toBe(false)
})

it('a store that this version cannot write says so before anything is read', () => {
  expect(() => openBackend(parseStoreAddress('s3://bucket'), 'com.example.app', stillClock)).toThrow(
    expect.objectContaining({ code: 'INPUT_INVALID' }),
  )
})
