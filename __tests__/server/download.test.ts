import { describe, expect, it } from 'vitest'
import { download } from '../../src/server/download.ts'
import { memoryStorage } from '../../src/storage/memory.ts'
import { sha256Of } from '../helpers/a-release.ts'
import { appId, keys } from '../helpers/served-app.ts'

const digest = sha256Of('0123456789')
const payload = sha256Of('payload')

async function load(headers: Record<string, string> = {}, file = `${digest}.zip`, method = 'GET') {
  const storage = memoryStorage()
  const bytes = new TextEncoder().encode('0123456789')
  await storage.put(keys.archive(digest), bytes, { contentType: '' })
  await storage.put(keys.blob(payload), new TextEncoder().encode('payload'), { contentType: '' })
  const request = new Request('https://updates.example.com/', { headers, method })
  const response = await download(request, storage, appId, file)
  return {
    status: response.status,
    text: await response.text(),
    header: (name: string) => response.headers.get(name),
  }
}

describe('a download (protocol.md §1.7)', () => {
  it.each([
    ['the whole', {}, 200, '0123456789', null],
    ['the beginning', { range: 'bytes=0-3' }, 206, '0123', 'bytes 0-3/10'],
    ['the rest of a broken one', { range: 'bytes=4-' }, 206, '456789', 'bytes 4-9/10'],
    ['the last bytes', { range: 'bytes=-3' }, 206, '789', 'bytes 7-9/10'],
    ['more than there is', { range: 'bytes=8-99' }, 206, '89', 'bytes 8-9/10'],
    ['past the end, as after a complete one', { range: 'bytes=10-' }, 416, '', 'bytes */10'],
    ['several parts', { range: 'bytes=0-1,4-5' }, 416, '', 'bytes */10'],
    ['what is no range', { range: 'bytes=x' }, 416, '', 'bytes */10'],
    [
      'a part of what it has begun',
      { range: 'bytes=4-', 'if-range': `"${digest}"` },
      206,
      '456789',
      'bytes 4-9/10',
    ],
    ['a part of something else', { range: 'bytes=4-', 'if-range': '"other"' }, 200, '0123456789', null],
    ['what it has', { 'if-none-match': `"${digest}"` }, 304, '', null],
    ['what it has, weakly', { 'if-none-match': `"x", W/"${digest}"` }, 304, '', null],
    ['what it lacks', { 'if-none-match': '"other"' }, 200, '0123456789', null],
  ])('of %s', async (_, headers, status, text, range) => {
    const loaded = await load(headers)
    expect([loaded.status, loaded.text, loaded.header('content-range')]).toEqual([status, text, range])
    expect(loaded.header('etag')).toBe(`"${digest}"`)
    expect(loaded.header('accept-ranges')).toBe('bytes')
    expect(loaded.header('content-encoding')).toBeNull()
    expect(loaded.header('cache-control')).toContain('no-transform')
    if (status === 200 || status === 206) expect(loaded.header('content-length')).toBe(String(text.length))
  })

  it.each([
    ['an archive', `${digest}.zip`, '0123456789', 'application/zip'],
    ['the payload of a delta', payload, 'payload', 'application/octet-stream'],
  ])('%s says what it is, and is never shown by a browser', async (_, file, text, type) => {
    const loaded = await load({}, file)
    expect([loaded.text, loaded.header('content-type')]).toEqual([text, type])
    expect(loaded.header('content-disposition')).toBe('attachment')
    expect(loaded.header('x-content-type-options')).toBe('nosniff')
  })

  it('its head has no body', async () => {
    const loaded = await load({}, `${digest}.zip`, 'HEAD')
    expect([loaded.status, loaded.text, loaded.header('content-length')]).toEqual([200, '', '10'])
  })

  it.each([
    `${sha256Of('')}.zip`,
    `${digest}.ZIP`,
    digest.toUpperCase(),
    '../app.json',
    '',
    `${digest}.zip.zip`,
  ])('%j is not there', async (file) => {
    expect((await load({}, file)).status).toBe(404)
  })
})
