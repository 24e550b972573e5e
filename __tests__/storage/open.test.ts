import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parseStoreAddress } from '../../src/core/store-address.ts'
import { openStorage } from '../../src/storage/open.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

it('a file: address is a folder, made when something is written', async () => {
  const folder = join(tempFolder(), 'not there yet')
  const storage = openStorage({ kind: 'file', path: folder })
  expect(storage.name).toBe(`file:${folder}`)
  expect(await storage.head('apps/a.b/app.json')).toBeNull()
  await storage.put('apps/a.b/app.json', new Uint8Array([1]), { contentType: 'application/json' })
  const again = openStorage({ kind: 'file', path: folder })
  expect((await again.head('apps/a.b/app.json'))?.size).toBe(1)
})

it.each(['s3://bucket/prefix', 'https://cdn.example.com', 'capgo'])(
  '%s has no storage in this version, and the message says which has',
  (address) => {
    expect(() => openStorage(parseStoreAddress(address))).toThrow(
      expect.objectContaining({
        code: 'INPUT_INVALID',
        message: expect.stringContaining(address),
        hint: 'Use file:<folder>.',
      }),
    )
  },
)
