import { describe, expect, it } from 'vitest'
import { manifestSize } from '../../src/server/manifest-size.ts'
import { storeSource } from '../../src/server/store-source.ts'
import { memoryStorage } from '../../src/storage/memory.ts'
import { sha256Of, stillClock } from '../helpers/a-release.ts'
import { appId, pointAt, putDelta } from '../helpers/served-app.ts'

async function source() {
  const storage = memoryStorage()
  await putDelta(storage, '1.0.1', { 'index.html': '<html>', 'a.js': '12345' }, true)
  await pointAt(storage, '1.0.1')
  return storeSource(storage, { clock: stillClock })
}

const entry = (file_name: string, payload: string) => ({
  file_name,
  file_hash: sha256Of(payload),
  download_url: `https://updates.example.com/files/${file_name}`,
})
const asked = { app_id: appId, version: '1.0.1' }
const nothing = { totalSize: 0, knownFiles: 0, unknownFiles: 0, files: [] }

describe('how much a device has to load', () => {
  it.each(['manifest', 'files'])('files are summed, whether it calls them %s', async (name) => {
    const [page, script] = [entry('index.html', '<html>'), entry('a.js', '12345')]
    const { status, body } = await manifestSize({ ...asked, [name]: [page, script, page] }, await source())
    expect(status).toBe(200)
    expect(body).toEqual({
      totalSize: 11,
      knownFiles: 2,
      unknownFiles: 0,
      files: [
        { ...page, size: 6 },
        { ...script, size: 5 },
      ],
    })
  })

  it.each([
    ['another file', asked, entry('b.js', '12345')],
    ['other content', asked, entry('a.js', '123')],
    ['another version', { ...asked, version: '1.0.2' }, entry('a.js', '12345')],
    ['another app', { ...asked, app_id: 'com.example.other' }, entry('a.js', '12345')],
    ['no app', { version: '1.0.1' }, entry('a.js', '12345')],
  ])('%s is of unknown size', async (_, call, file) => {
    const { body } = await manifestSize({ ...call, manifest: [file] }, await source())
    expect(body).toEqual({ ...nothing, unknownFiles: 1, files: [{ ...file, error: 'size_unknown' }] })
  })

  it.each([
    ['no list', 'index.html'],
    ['entries without a hash', [{ file_name: 'a.js' }, { file_hash: '' }, {}]],
    ['entries that are none', [null, 1, 'x', []]],
    ['entries of wrong types', [{ file_hash: { toString: 'x' } }, { file_hash: 7 }]],
  ])('%s: nothing was asked for', async (_, manifest) => {
    expect((await manifestSize({ ...asked, manifest }, await source())).body).toEqual(nothing)
  })

  it('members that are nested without end are not repeated', async () => {
    const deep = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000))
    const { body } = await manifestSize({ manifest: [{ file_hash: 'ab', file_name: deep }] }, await source())
    expect(JSON.stringify(body)).toContain('"file_name":""')
  })

  it.each([null, 'x', 1])('%j is malformed', async (raw) => {
    expect(await manifestSize(raw, await source())).toMatchObject({
      status: 400,
      body: { error: 'invalid_json_body' },
    })
  })
})
