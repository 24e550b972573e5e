import { describe, expect, it } from 'vitest'
import { channelWriter } from '../../../src/backend/capgo/write-channel.ts'
import { aRow, capgoAppId, capgoWorld } from '../../helpers/capgo-world.ts'

async function world() {
  const made = await capgoWorld()
  made.cloud.bundles.push(aRow('1.0.1'), aRow('1.0.2', { id: 2 }))
  return { ...made, writer: channelWriter(made.rest, made.lists, capgoAppId) }
}

describe('settings', () => {
  it('are created private, with what the config says, and changed by the keys that are there', async () => {
    const { cloud, writer } = await world()
    const revision = await writer.settings('beta', { strategy: 'exact', platforms: ['ios'] }, null)
    const made = { public: false, disableAutoUpdate: 'patch', ios: true, android: false }
    expect(cloud.channels.get('beta')).toMatchObject(made)
    await writer.settings('beta', { selfAssign: true, belowNative: true }, revision)
    expect(cloud.channels.get('beta')).toMatchObject({
      disableAutoUpdate: 'patch',
      allow_device_self_set: true,
      disableAutoUpdateUnderNative: false,
    })
  })

  it('that the cloud took and did not keep are an error that names them', async () => {
    const { cloud, writer } = await world()
    const revision = await writer.settings('beta', {}, null)
    cloud.intercept = (call) => (call === 'POST /channel' ? { status: 200, body: { status: 'ok' } } : null)
    await expect(writer.settings('beta', { strategy: 'exact' }, revision)).rejects.toMatchObject({
      code: 'BACKEND_FAILED',
      message:
        'Capgo Cloud did not keep the settings of channel beta: disableAutoUpdate is major, asked for patch',
    })
  })
})

describe('the pointer', () => {
  it('moves only from the state that was read, and is read back', async () => {
    const { cloud, writer } = await world()
    const first = await writer.settings('production', {}, null)
    await expect(writer.point('production', '1.0.1', 'elsewhere')).rejects.toMatchObject({ code: 'CONFLICT' })
    const second = await writer.point('production', '1.0.1', first)
    expect([cloud.channels.get('production')?.version, second === first]).toEqual(['1.0.1', false])
    expect(await writer.point('production', '1.0.1', second)).toBe(second)
    await writer.point('production', 'builtin', second)
    expect(cloud.channels.get('production')?.version).toBe('builtin')
    await expect(writer.point('beta', '1.0.1', null)).rejects.toMatchObject({ code: 'CONFLICT' })
  })

  it('a move that the cloud took and did not do is a lost race', async () => {
    const { cloud, writer } = await world()
    const revision = await writer.settings('production', {}, null)
    cloud.intercept = (call) => (call === 'POST /channel' ? { status: 200, body: { status: 'ok' } } : null)
    await expect(writer.point('production', '1.0.1', revision)).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('serves builtin now'),
    })
  })

  it('a move that was done and not confirmed is done', async () => {
    const { cloud, writer } = await world()
    const revision = await writer.settings('production', {}, null)
    let cut = false
    cloud.intercept = (call) => {
      if (call !== 'POST /channel' || cut) return null
      cut = true
      const entry = cloud.channels.get('production')
      if (entry !== undefined)
        cloud.channels.set('production', { ...entry, version: '1.0.1', updated_at: 'later' })
      return { status: 504, body: '<html>timeout</html>' }
    }
    expect(await writer.point('production', '1.0.1', revision)).toBe('1.0.1 later')
  })

  it('one that failed is an error with the words of the cloud', async () => {
    const { cloud, writer } = await world()
    const revision = await writer.settings('production', {}, null)
    await expect(writer.point('production', '9.9.9', revision)).rejects.toMatchObject({
      code: 'BACKEND_FAILED',
      message: expect.stringContaining('cannot_find_version'),
    })
    cloud.intercept = (call) =>
      call === 'POST /channel' ? { status: 500, body: 'x' } : { status: 401, body: 'y' }
    await expect(writer.point('production', '1.0.1', revision)).rejects.toMatchObject({
      code: 'BACKEND_FAILED',
    })
  })
})

describe('a rollout', () => {
  it('starts, grows, pauses and ends, each step read back', async () => {
    const { cloud, writer, lists } = await world()
    let revision = await writer.settings('production', {}, null)
    revision = await writer.point('production', '1.0.1', revision)
    const steps = [
      { bundle: '1.0.2', bps: 500, paused: false },
      { bundle: '1.0.2', bps: 5000, paused: false },
      { bundle: '1.0.2', bps: 5000, paused: true },
    ]
    for (const candidate of steps) {
      revision = await writer.rollout('production', candidate, revision)
      expect((await lists.channelNamed('production'))?.rollout).toEqual({ ...candidate, enabled: true })
    }
    await writer.rollout('production', null, revision)
    expect(cloud.channels.get('production')).toMatchObject({ version: '1.0.1', rolloutVersion: null })
  })

  it('wants a channel that serves something, a bundle that is there, and the state that was read', async () => {
    const { cloud, writer } = await world()
    const candidate = { bundle: '1.0.2', bps: 500, paused: false }
    await expect(writer.rollout('production', candidate, null)).rejects.toMatchObject({ code: 'CONFLICT' })
    const revision = await writer.settings('production', {}, null)
    await expect(writer.rollout('production', candidate, revision)).rejects.toThrow(/missing_stable_version/)
    await expect(writer.rollout('production', candidate, 'x')).rejects.toMatchObject({ code: 'CONFLICT' })
    cloud.intercept = (call) => (call === 'POST /channel' ? { status: 200, body: { status: 'ok' } } : null)
    await expect(writer.rollout('production', candidate, revision)).rejects.toMatchObject({
      code: 'CONFLICT',
    })
  })
})

describe('a channel that goes', () => {
  it('is gone, also when it was never there, and also when the answer was lost', async () => {
    const { cloud, writer } = await world()
    await writer.remove('beta')
    await writer.settings('beta', {}, null)
    cloud.intercept = (call) => {
      if (call !== 'DELETE /channel') return null
      cloud.channels.delete('beta')
      return { status: 504, body: 'x' }
    }
    await writer.remove('beta')
    expect(cloud.channels.has('beta')).toBe(false)
  })

  it('one that stays is an error', async () => {
    const { cloud, writer } = await world()
    await writer.settings('beta', {}, null)
    cloud.intercept = (call) => (call === 'DELETE /channel' ? { status: 200, body: { status: 'ok' } } : null)
    await expect(writer.remove('beta')).rejects.toThrow(/did not remove the channel beta/)
  })
})
