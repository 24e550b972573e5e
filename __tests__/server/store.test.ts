import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { selfHosted } from '../../src/backend/self-hosted.ts'
import { parseSha256 } from '../../src/core/sha256.ts'
import { UpdateError } from '../../src/core/update-error.ts'
import { memoryDeviceStates } from '../../src/server/device-states.ts'
import { createHandler } from '../../src/server/handler.ts'
import { storeSource } from '../../src/server/store-source.ts'
import { memoryStorage } from '../../src/storage/memory.ts'
import type { Storage } from '../../src/storage/storage.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

const appId = 'com.example.app'
const device = '0f673663-459a-44c0-a7f5-613f2a4af3ab'

/** A clock that the test moves. */
function handClock(at = 0) {
  let now = at
  return { clock: { now: () => new Date(now), sleep: async () => {} }, pass: (ms: number) => (now += ms) }
}

async function publish(
  storage: Storage,
  version: string,
  content: string,
  clock: { now(): Date; sleep(): Promise<void> },
) {
  const file = join(tempFolder(), 'bundle.zip')
  await writeFile(file, content)
  const digest = parseSha256(createHash('sha256').update(content).digest('hex'))
  const backend = selfHosted(storage, appId, clock)
  const archive = { file, sha256: digest, size: Buffer.byteLength(content) }
  await backend.publish({
    version,
    commit: 'c',
    contentDigest: digest,
    folder: '',
    delta: null,
    archive,
    checksum: digest,
    sessionKey: '',
    keyId: null,
    fingerprints: {},
    minNative: null,
    link: null,
    comment: null,
  })
  let { revision } = await backend.state('production')
  revision = await backend.configure('production', { defaultFor: ['ios', 'android'] }, revision)
  const to = { to: version, commit: 'c', fingerprint: null }
  await backend.move(
    'production',
    [
      { platform: 'android', ...to },
      { platform: 'ios', ...to },
    ],
    revision,
  )
  return digest
}

function world(storage: Storage) {
  const { clock, pass } = handClock()
  const troubles: unknown[] = []
  const handler = createHandler({
    source: storeSource(storage, { clock, onTrouble: (error) => troubles.push(error) }),
    states: memoryDeviceStates(() => clock.now().getTime()),
    clock,
    publicUrl: 'https://updates.example.com',
    storage,
  })
  const post = async (path: string, body: unknown) => {
    const request = new Request(`http://evil.example.com${path}`, {
      method: 'POST',
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
    const response = await handler(request)
    return { status: response.status, body: (await response.json()) as Record<string, unknown> }
  }
  const get = (path: string, headers: Record<string, string> = {}) =>
    handler(new Request(`http://x${path}`, { headers }))
  return { clock, pass, troubles, handler, post, get }
}

const check = (more: object = {}) => ({
  app_id: appId,
  device_id: device,
  platform: 'android',
  version_build: '1.0.0',
  version_code: '1',
  version_name: 'builtin',
  plugin_version: '8.51.14',
  ...more,
})

describe('updates from a store', () => {
  it('names the bundle, its hash and an address under the public URL, never under the Host header', async () => {
    const storage = memoryStorage()
    const { post, clock } = world(storage)
    const digest = await publish(storage, '1.0.1', 'zip one', clock)
    expect((await post('/updates', check())).body).toEqual({
      version: '1.0.1',
      url: `https://updates.example.com/files/${appId}/${digest}.zip`,
      session_key: '',
      checksum: digest,
    })
    expect((await post('/updates', check({ version_name: '1.0.1' }))).body).toMatchObject({
      kind: 'up_to_date',
    })
  })

  it('ask 42: sees a move within five seconds, and serves the last good catalog while the store is down', async () => {
    const memory = memoryStorage()
    let down = false
    const failing = async (): Promise<never> => {
      throw new UpdateError('STORAGE_FAILED', 'the store is down')
    }
    const storage: Storage = {
      ...memory,
      head: (key) => (down ? failing() : memory.head(key)),
      get: (key, range) => (down ? failing() : memory.get(key, range)),
    }
    const { post, clock, pass, troubles } = world(storage)
    await publish(storage, '1.0.1', 'zip one', clock)
    expect((await post('/updates', check())).body.version).toBe('1.0.1')
    await publish(storage, '1.0.2', 'zip two', clock)
    expect((await post('/updates', check())).body.version).toBe('1.0.1')
    pass(5_000)
    expect((await post('/updates', check())).body.version).toBe('1.0.2')
    down = true
    pass(60_000)
    expect((await post('/updates', check())).body.version).toBe('1.0.2')
    expect(troubles).toHaveLength(1)
  })

  it('an app that is not here gets 200, and a store that never answered 503', async () => {
    const { post } = world(memoryStorage())
    expect(await post('/updates', check())).toMatchObject({
      status: 200,
      body: { error: 'app_not_found', kind: 'blocked' },
    })
    const broken: Storage = {
      ...memoryStorage(),
      get: () => Promise.reject(new UpdateError('STORAGE_FAILED', 'secret detail')),
    }
    const { post: ask } = world(broken)
    const answer = await ask('/updates', check())
    expect(answer).toMatchObject({ status: 503, body: { error: 'store_unavailable' } })
    expect(JSON.stringify(answer.body)).not.toContain('secret')
  })

  it('a bundle that failed on a device is not offered to it again for 30 days, and still to others', async () => {
    const storage = memoryStorage()
    const { post, clock, pass } = world(storage)
    await publish(storage, '1.0.1', 'zip one', clock)
    const event = { ...check(), action: 'update_fail', version_name: '1.0.1' }
    expect((await post('/stats', [event, { nonsense: true }])).body).toMatchObject({ status: 'ok' })
    expect((await post('/updates', check())).body).toMatchObject({
      error: 'bundle_failed_on_device',
      kind: 'blocked',
    })
    const other = check({ device_id: device.replace('0f', '1f') })
    expect((await post('/updates', other)).body.version).toBe('1.0.1')
    pass(31 * 24 * 3_600_000)
    expect((await post('/updates', check())).body.version).toBe('1.0.1')
  })

  it.each([
    ['no JSON', '{', 400],
    ['a list', [1], 400],
    ['wrong types', { app_id: 1, device_id: {} }, 400],
    ['ten megabytes', 'x'.repeat(10 * 1024 * 1024), 413],
  ])('a hostile body is refused: %s', async (_, body, status) => {
    expect((await world(memoryStorage()).post('/updates', body)).status).toBe(status)
  })
})

describe('downloads', () => {
  it('keep to what plugins rely on: ranges, a strong etag, no encoding', async () => {
    const storage = memoryStorage()
    const { get, clock } = world(storage)
    const digest = await publish(storage, '1.0.1', '0123456789', clock)
    const path = `/files/${appId}/${digest}.zip`
    const whole = await get(path, { 'accept-encoding': 'gzip, br' })
    expect([whole.status, await whole.text()]).toEqual([200, '0123456789'])
    expect(whole.headers.get('content-encoding')).toBeNull()
    expect(whole.headers.get('content-length')).toBe('10')
    expect(whole.headers.get('etag')).toBe(`"${digest}"`)
    const part = await get(path, { range: 'bytes=2-4' })
    expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([
      206,
      'bytes 2-4/10',
      '234',
    ])
    const past = await get(path, { range: 'bytes=10-' })
    expect([past.status, past.headers.get('content-range')]).toEqual([416, 'bytes */10'])
    expect((await get(path, { 'if-none-match': `"${digest}"` })).status).toBe(304)
    expect((await get(path, { range: 'bytes=2-4', 'if-range': '"other"' })).status).toBe(200)
  })

  it.each([
    '../../app.json',
    '%2e%2e%2fapp.json',
    `..%2f${'a'.repeat(64)}.zip`,
    `${'a'.repeat(64)}.zip`,
    'x.zip',
  ])('nothing else of the store can be reached: %s', async (file) => {
    const storage = memoryStorage()
    const { get, clock } = world(storage)
    await publish(storage, '1.0.1', 'zip', clock)
    expect((await get(`/files/${appId}/${file}`)).status).toBe(404)
  })

  it('there is no endpoint that writes or lists', async () => {
    const { handler } = world(memoryStorage())
    for (const [method, path] of [
      ['PUT', '/updates'],
      ['DELETE', '/files/a.b/x'],
      ['GET', '/files/'],
      ['GET', '/apps'],
    ] as const) {
      expect((await handler(new Request(`http://x${path}`, { method }))).status).toBe(404)
    }
    expect((await handler(new Request('http://x/healthz'))).status).toBe(200)
  })
})
