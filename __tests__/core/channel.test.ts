import { describe, expect, it } from 'vitest'
import { newChannel, parseChannel, parseUnlisted } from '../../src/core/channel.ts'
import { Invalid } from '../../src/core/invalid.ts'

const hash = 'a'.repeat(64)

describe('a channel document', () => {
  it('a new one is what its own document reads as', () => {
    const channel = newChannel('production')
    expect(parseChannel(JSON.parse(JSON.stringify(channel)))).toEqual(channel)
  })

  it('that says the least is a protected channel that points nowhere', () => {
    expect(parseChannel({ format: 1, name: 'beta', strategy: 'patch' })).toEqual({
      ...newChannel('beta'),
      strategy: 'patch',
    })
  })

  it('reads pointers, lanes, rollout and history', () => {
    const channel = {
      ...newChannel('beta'),
      current: { ios: 'builtin', android: '1.0.1', electron: null },
      lanes: { ios: {}, android: { [hash]: '1.0.1' }, electron: {} },
      rollout: { id: 'r1', bundle: '1.0.2', bps: 500, enabled: true, paused: true },
      held: [{ version: '1.0.2', commit: 'c', platforms: ['ios'], since: '2026-01-31T12:00:00Z' }],
      blockedCommits: ['c0ffee'],
      history: [
        { platform: 'ios', lane: null, from: null, to: 'builtin', commit: 'c', at: '2026-01-31T12:00:00Z' },
      ],
    }
    expect(parseChannel(JSON.parse(JSON.stringify(channel)))).toEqual(channel)
  })

  it('a platform that an old document does not know points nowhere', () => {
    const read = parseChannel({ ...newChannel('beta'), current: { ios: '1.0.1' }, lanes: {} })
    expect(read.current).toEqual({ ios: '1.0.1', android: null, electron: null })
    expect(read.lanes).toEqual({ ios: {}, android: {}, electron: {} })
  })

  it('names every fault with its path', () => {
    const faulty = {
      name: 'Beta',
      strategy: 'none',
      current: { ios: 1 },
      lanes: { android: { [hash]: null } },
      allow: { dev: 1 },
      rollout: { id: 'r', bundle: 'b', bps: '500' },
      held: [{ version: '1.0.2', commit: 'c', platforms: ['web'], since: '' }],
      history: [{}],
    }
    let message = ''
    try {
      parseChannel(faulty)
    } catch (error) {
      if (error instanceof Invalid) message = error.message
    }
    expect(message.split('\n').map((line) => line.replace(/: (must|is|"none").*$/, ''))).toEqual([
      'name',
      'format',
      'current: ios',
      `lanes: android: ${hash}`,
      'strategy',
      'allow: dev',
      'rollout: bps',
      'held: [0]: platforms: [0]',
      'history: [0]: platform',
      'history: [0]: at',
    ])
  })
})

it.each(['allow', '', null, 'toString'])('unlisted: %j is no policy', (raw) => {
  expect(() => parseUnlisted(raw)).toThrow('must be one of refuse, strategies')
})
