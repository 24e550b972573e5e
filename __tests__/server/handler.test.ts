import { request as httpRequest } from 'node:http'
import { describe, expect, it, onTestFinished } from 'vitest'
import { selfHosted } from '../../src/backend/self-hosted.ts'
import { memoryDeviceStates } from '../../src/server/device-states.ts'
import { createHandler, type HandlerOptions } from '../../src/server/handler.ts'
import { startNodeServer } from '../../src/server/node.ts'
import { storeSource } from '../../src/server/store-source.ts'
import { fsStorage } from '../../src/storage/fs.ts'
import { memoryStorage } from '../../src/storage/memory.ts'
import type { Storage } from '../../src/storage/storage.ts'
import { aRelease, stillClock } from '../helpers/a-release.ts'
import { appId, check, keys, pointAt, putDelta, serveRelease } from '../helpers/served-app.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

/** The server on a port of its own, over a store that holds one release. */
async function served(storage: Storage = memoryStorage(), but: Partial<HandlerOptions> = {}) {
  const release = aRelease('1.0.1', '0123456789')
  await serveRelease(storage, release)
  const troubles: unknown[] = []
  const handler = createHandler({
    source: storeSource(storage, { clock: stillClock }),
    states: memoryDeviceStates(() => 0),
    clock: stillClock,
    publicUrl: 'https://updates.example.com',
    storage,
    onTrouble: (error) => troubles.push(error),
    ...but,
  })
  const { address, stop } = await startNodeServer(() => handler, { host: '127.0.0.1', port: 0 })
  onTestFinished(stop)
  const post = async (path: string, body: RequestInit['body'], more: RequestInit = {}) => {
    const response = await fetch(`${address}${path}`, { method: 'POST', body, ...more } as RequestInit)
    return { status: response.status, body: (await response.json()) as Record<string, unknown> }
  }
  return { address, post, release, storage, troubles }
}

/** Sends the path byte by byte as it stands, which `fetch` would tidy up. */
function rawGet(address: string, path: string): Promise<{ status: number; body: string }> {
  return new Promise((done, fail) => {
    const { hostname, port } = new URL(address)
    httpRequest({ hostname, port, path, agent: false }, (response) => {
      let body = ''
      response.setEncoding('utf8').on('data', (chunk: string) => {
        body += chunk
      })
      response.on('end', () => done({ status: response.statusCode ?? 0, body }))
    })
      .on('error', fail)
      .end()
  })
}

const deep = '['.repeat(200_000) + ']'.repeat(200_000)

describe('update checks over the network', () => {
  it.each([
    ['is told of a bundle', check(), { version: '1.0.1', session_key: '' }],
    ['on the bundle already', check({ version_name: '1.0.1' }), { kind: 'up_to_date' }],
    ['asks for a channel that is not there', check({ defaultChannel: 'nope' }), { error: 'no_channel' }],
    ['of an app that is not here', check({ app_id: 'com.other.app' }), { error: 'app_not_found' }],
    [
      'asks as an app id nobody has so long',
      check({ app_id: `A.${'B'.repeat(250)}` }),
      { error: 'app_not_found' },
    ],
    [
      'asks as an app id that is too long',
      check({ app_id: `a.${'b'.repeat(400)}` }),
      { error: 'app_not_found' },
    ],
  ])('a device %s', async (_, asked, answer) => {
    const { post, troubles } = await served(fsStorage(tempFolder()))
    expect(await post('/updates', JSON.stringify(asked))).toMatchObject({ status: 200, body: answer })
    expect(troubles).toEqual([])
  })

  it.each([
    ['no JSON', '{', 400, 'invalid_json_parse_body'],
    ['nothing', '', 400, 'invalid_json_parse_body'],
    ['bytes that are no text', new Uint8Array([0xff, 0xfe, 0x00]), 400, 'invalid_json_parse_body'],
    ['a number', '7', 400, 'invalid_json_body'],
    ['a list', '[{}]', 400, 'invalid_json_body'],
    ['an empty object', '{}', 400, 'invalid_json_body'],
    ['lists without end', deep, 400, 'invalid_json_body'],
    ['members of the prototype', `{"__proto__":${JSON.stringify(check())}}`, 400, 'missing_device_id'],
    ['an app id with a path', JSON.stringify(check({ app_id: 'a.b/../c' })), 400, 'invalid_json_body'],
    ['an app id with a NUL byte', JSON.stringify(check({ app_id: 'a.b\0' })), 400, 'invalid_json_body'],
    ['an app id that is a list', JSON.stringify(check({ app_id: [appId] })), 400, 'invalid_json_body'],
    ['a device id that is a number', JSON.stringify(check({ device_id: 7 })), 400, 'invalid_json_body'],
    [
      'a platform of the prototype',
      JSON.stringify(check({ platform: 'toString' })),
      400,
      'invalid_json_body',
    ],
    ['four numbers', JSON.stringify(check({ version_build: '1.2.3.4' })), 400, 'semver_error'],
    ['a version as a number', JSON.stringify(check({ version_build: 1.2 })), 400, 'invalid_json_body'],
    ['a flag as text', JSON.stringify(check({ is_prod: 'true' })), 400, 'invalid_json_body'],
    [
      'a plugin version that keeps a pattern busy',
      JSON.stringify(check({ plugin_version: `1.0.0-${'1.'.repeat(100_000)}!` })),
      400,
      'invalid_json_body',
    ],
    ['ten megabytes', 'x'.repeat(10 * 1024 * 1024), 413, 'body_too_large'],
  ])('a body with %s is refused at once', async (_, body, status, error) => {
    const { post, troubles } = await served()
    const since = performance.now()
    expect(await post('/updates', body)).toMatchObject({ status, body: { error } })
    expect(performance.now() - since).toBeLessThan(1_500)
    expect(troubles).toEqual([])
  })

  it('a body without an announced length is cut off too', async () => {
    const { address, post } = await served()
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(64 * 1024)),
    })
    const ended = await fetch(`${address}/updates`, {
      method: 'POST',
      body: endless,
      duplex: 'half',
    } as RequestInit).then(
      ({ status }) => status,
      () => 413,
    )
    expect(ended).toBe(413)
    expect((await post('/updates', JSON.stringify(check()))).status).toBe(200)
  })

  it('a hostile member name is a member name, here and for the next request', async () => {
    const { post } = await served()
    const hostile = `{"__proto__":{"version_name":"1.0.1"},"constructor":{"prototype":{"x":1}},${JSON.stringify(check()).slice(1)}`
    expect((await post('/updates', hostile)).body.version).toBe('1.0.1')
    expect(({} as Record<string, unknown>).x).toBeUndefined()
  })
})

describe('deltas over the network', () => {
  it('a device is told the files, loads each and gets what its hash says; an old one gets the zip', async () => {
    const { address, post, storage } = await served()
    await putDelta(storage, '1.0.2', { 'index.html': '<html>' }, true)
    await pointAt(storage, '1.0.2')
    const { body } = await post('/updates', JSON.stringify(check()))
    const [file] = body.manifest as { file_hash: string; download_url: string }[]
    const path = new URL(file?.download_url ?? '').pathname
    const loaded = await fetch(`${address}${path}`, { headers: { 'accept-encoding': 'gzip, br' } })
    expect([loaded.status, await loaded.text()]).toEqual([200, '<html>'])
    expect(loaded.headers.get('content-type')).toBe('application/octet-stream')
    expect(loaded.headers.get('content-encoding')).toBeNull()
    expect(path).toBe(`/files/${appId}/${file?.file_hash}`)
    const asked = { ...check(), version: '1.0.2', manifest: body.manifest }
    expect((await post('/updates/manifest_size', JSON.stringify(asked))).body).toMatchObject({ totalSize: 6 })
    const old = await post('/updates', JSON.stringify(check({ plugin_version: '7.0.34' })))
    expect([old.body.manifest, typeof old.body.url]).toEqual([undefined, 'string'])
  })

  it('a bundle with only a delta has an address for plugins that demand one, and is refused to old ones', async () => {
    const { post, storage } = await served()
    await putDelta(storage, '1.0.2', { 'index.html': '<html>' }, false)
    await pointAt(storage, '1.0.2')
    expect((await post('/updates', JSON.stringify(check()))).body).toMatchObject({
      url: expect.stringMatching(/^https:/),
      manifest: [{ file_name: 'index.html' }],
    })
    expect((await post('/updates', JSON.stringify(check({ plugin_version: '7.0.34' })))).body).toMatchObject({
      error: 'no_url_or_manifest',
      kind: 'failed',
    })
  })
})

describe('downloads over the network', () => {
  const other = 'a'.repeat(64)
  it.each([
    `/files/${appId}/../../app.json`,
    `/files/${appId}/%2e%2e%2fapp.json`,
    `/files/${appId}/..%2f..%2fapps%2f${appId}%2fapp.json`,
    `/files/..%2f..%2f..%2fetc/passwd`,
    `/files/${appId}%2f..%2f${appId}/${other}.zip`,
    `/files/${appId}/${other}.zip%00.json`,
    `/files/${appId}/%00`,
    `/files/${appId}/%zz`,
    `/files/${appId}/..\\app.json`,
    `/files//${other}.zip`,
    `//files/${appId}/app.json`,
    `/files/${appId}/app.json`,
    `/files/${appId}/${other}`,
    `/files/com.example.other/${other}.zip`,
    `/apps/${appId}/app.json`,
    '/',
    '/.env',
  ])('%s leads nowhere', async (path) => {
    const { address, troubles } = await served(fsStorage(tempFolder()))
    const { status, body } = await rawGet(address, path)
    expect([400, 404]).toContain(status)
    expect(body).not.toContain('"format"')
    expect(troubles).toEqual([])
  })

  it('the archive of one app is not served under the name of another', async () => {
    const { address, release } = await served()
    const path = (app: string) => `/files/${app}/${release.archive.sha256}.zip`
    expect((await rawGet(address, path(appId))).status).toBe(200)
    expect((await rawGet(address, path('com.example.other'))).status).toBe(404)
    expect((await rawGet(address, path(appId.toUpperCase()))).status).toBe(404)
  })

  it('the head of a download says its size, and sends nothing', async () => {
    const { address, release } = await served()
    const head = await fetch(`${address}/files/${appId}/${release.archive.sha256}.zip`, { method: 'HEAD' })
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '10', ''])
  })
})

describe('nobody but the operator writes', () => {
  it.each([
    ['PUT', '/updates'],
    ['DELETE', '/updates'],
    ['POST', `/files/${appId}/x`],
    ['PUT', `/files/${appId}/${'a'.repeat(64)}.zip`],
    ['POST', '/healthz'],
    ['PATCH', '/channel_self'],
    ['GET', '/files'],
  ])('%s %s is no endpoint', async (method, path) => {
    const { address } = await served()
    const response = await fetch(`${address}${path}`, { method })
    expect(response.status).toBe(404)
    expect(await response.json()).toEqual({ error: 'not_found', message: 'No such endpoint', moreInfo: {} })
  })

  it.each(['/healthz', '/updates', '/stats'])('%s says that the server is there', async (path) => {
    const { address } = await served()
    expect(await (await fetch(`${address}${path}`)).json()).toEqual({ status: 'ok' })
  })
})

describe('a store that is broken', () => {
  it('a document that cannot be read is told to the operator by name, to the device not at all', async () => {
    const { post, storage, troubles } = await served()
    await storage.put(keys.app, new TextEncoder().encode('{"secret":'), { contentType: '' })
    const { status, body } = await post('/updates', JSON.stringify(check()))
    expect([status, body.error]).toEqual([500, 'unknown_error'])
    expect(JSON.stringify(body)).not.toMatch(/secret|apps\//)
    expect(String(troubles[0])).toContain(keys.app)
  })

  it('statistics are taken all the same: a device drops a batch for good when it is refused', async () => {
    const { post, storage, troubles } = await served()
    await storage.put(keys.app, new TextEncoder().encode('{'), { contentType: '' })
    const event = { ...check(), action: 'set_fail', version_name: '1.0.1' }
    expect(await post('/stats', JSON.stringify([event]))).toMatchObject({ status: 200 })
    expect(troubles).toHaveLength(1)
  })
})

describe('the channel of a device over the network', () => {
  async function withBeta() {
    const world = await served()
    await selfHosted(world.storage, appId, stillClock).configure('beta', { selfAssign: true }, null)
    const call = async (method: string, plugin_version: string, more: object = {}) => {
      const body = JSON.stringify(check({ plugin_version, ...more }))
      return (await fetch(`${world.address}/channel_self`, { method, body })).json()
    }
    return { ...world, call }
  }

  it('an old plugin sets, gets and unsets it on the server, with all of it in the body', async () => {
    const { call } = await withBeta()
    expect(await call('POST', '7.0.0', { channel: 'beta' })).toEqual({ status: 'ok' })
    expect(await call('PUT', '7.0.0')).toEqual({ channel: 'beta', status: 'override', allowSet: true })
    expect(await call('DELETE', '7.0.0')).toEqual({ status: 'ok' })
    expect(await call('PUT', '7.0.0')).toMatchObject({ channel: 'production', status: 'default' })
  })

  it('a new plugin keeps it itself: the server says that it may, and remembers nothing', async () => {
    const { call } = await withBeta()
    expect(await call('POST', '8.51.14', { channel: 'beta' })).toEqual({ status: 'ok', allowSet: true })
    expect(await call('PUT', '8.51.14')).toMatchObject({ channel: 'production' })
    expect(await call('PUT', '8.51.14', { defaultChannel: 'beta' })).toMatchObject({ channel: 'beta' })
  })

  it('a channel that devices may not choose is refused to both', async () => {
    const { call } = await withBeta()
    for (const plugin of ['7.0.0', '8.51.14']) {
      expect(await call('POST', plugin, { channel: 'production' })).toMatchObject({
        error: 'public_channel_self_set_not_allowed',
      })
    }
  })

  it('the list is asked by query', async () => {
    const { address } = await withBeta()
    const query = `app_id=${appId}&platform=ios&is_prod=true&is_emulator=false`
    expect(await (await fetch(`${address}/channel_self?${query}`)).json()).toEqual([
      { id: 1, name: 'beta', public: false, allow_self_set: true },
      { id: 2, name: 'production', public: true, allow_self_set: false },
    ])
  })
})

describe('statistics and channels over the network', () => {
  it('a list of a thousand events is taken, half a million are not echoed', async () => {
    const { post } = await served()
    const event = { app_id: appId, action: 'set' }
    const many = await post('/stats', JSON.stringify(Array.from({ length: 1_000 }, () => event)))
    expect([many.status, (many.body.results as unknown[]).length]).toEqual([200, 1_000])
    const flood = `[${JSON.stringify(event)}${',1'.repeat(400_000)}]`
    expect((await post('/stats', flood)).status).toBe(400)
  })

  it.each([
    ['a body that is text', 'POST', '"text"'],
    ['a list', 'PUT', '[1]'],
    ['lists without end', 'POST', deep],
    ['no JSON', 'PUT', '{'],
  ])('%s is no channel call', async (_, method, body) => {
    const { address, troubles } = await served()
    const response = await fetch(`${address}/channel_self`, { method, body })
    expect(response.status).toBe(400)
    expect(troubles).toEqual([])
  })

  it('a hostile query is a query', async () => {
    const { address, troubles } = await served()
    const query = '?__proto__=x&constructor=y&app_id[]=z&app_id=%00&%zz=%zz'
    expect((await fetch(`${address}/channel_self${query}`)).status).toBe(400)
    expect(troubles).toEqual([])
  })
})
