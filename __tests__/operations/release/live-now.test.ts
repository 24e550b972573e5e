import { describe, expect, it } from 'vitest'
import type { Backend, ChannelState } from '../../../src/backend/backend.ts'
import { readState } from '../../../src/backend/channel-state.ts'
import { newApp } from '../../../src/core/app.ts'
import { UpdateError } from '../../../src/core/update-error.ts'
import { liveText, sayingWhatIsLive } from '../../../src/operations/release/live-now.ts'

const facts = (version: string) => ({
  version,
  commit: null,
  contentDigest: null,
  checksum: '',
  deleted: false,
  unfinished: false,
})
const state = (but: Partial<ChannelState> = {}): ChannelState => ({
  ...readState(newApp('com.example.app'), 'production', null, [], []),
  ...but,
})
const serving = state({
  exists: true,
  platforms: ['ios', 'android'],
  lanes: [
    { platform: 'ios', fingerprint: null, bundle: facts('1.0.2') },
    { platform: 'android', fingerprint: null, bundle: facts('1.0.2') },
    { platform: 'android', fingerprint: 'a', bundle: facts('1.0.1') },
    { platform: 'electron', fingerprint: null, bundle: facts('1.0.2') },
  ],
})

describe('what is live', () => {
  it.each([
    [state(), 'channel production does not exist'],
    [state({ exists: true, platforms: ['ios'] }), 'channel production serves no bundle'],
    [serving, 'channel production serves 1.0.2 to ios, android; 1.0.1 to android'],
  ])('%#', (given, text) => {
    expect(liveText(given)).toBe(text)
  })

  const during = (now: () => Promise<ChannelState>, error: Error) =>
    sayingWhatIsLive(
      { backend: { state: now } as unknown as Backend, channel: 'production', state: state() },
      () => Promise.reject(error),
    )
  const failure = new UpdateError('BACKEND_FAILED', 'down', { hint: 'Run again.' })

  it('stands behind the way out of an error in the middle', async () => {
    await expect(during(async () => serving, failure)).rejects.toMatchObject({
      code: 'BACKEND_FAILED',
      message: 'down',
      hint: 'Run again.\nLive now: channel production serves 1.0.2 to ios, android; 1.0.1 to android.',
    })
    const bare = new UpdateError('STORAGE_FAILED', 'down')
    const silent = async () => {
      throw new Error('down too')
    }
    await expect(during(silent, bare)).rejects.toMatchObject({
      hint: 'What is live now could not be read; before this run, channel production does not exist.',
    })
  })

  it.each([new UpdateError('CONFLICT', 'lost'), new Error('a fault of ours')])(
    '%s is left as it is',
    async (error) => {
      await expect(during(async () => serving, error)).rejects.toBe(error)
    },
  )

  it('nothing is asked when all goes well', async () => {
    const backend = { state: () => Promise.reject(new Error('asked')) } as unknown as Backend
    expect(await sayingWhatIsLive({ backend, channel: 'a', state: state() }, async () => 7)).toBe(7)
  })
})
