import { describe, expect, it } from 'vitest'
import { newApp, parseApp, perPlatformOf } from '../../src/core/app.ts'
import { parseText } from '../../src/core/fields.ts'
import { Invalid } from '../../src/core/invalid.ts'

describe('an app document', () => {
  it('a new one is what its own document reads as', () => {
    const app = newApp('com.example.app')
    expect(parseApp(JSON.parse(JSON.stringify(app)))).toEqual(app)
  })

  it('a channel is for operators only unless it says that devices may choose it', () => {
    const read = parseApp({ ...newApp('a.b'), channels: { beta: { platforms: ['ios'] } } })
    expect(read.channels).toEqual({ beta: { platforms: ['ios'], selfAssign: false, preview: false } })
  })

  it('a channel with the name of something every object has is a channel like any other', () => {
    const read = parseApp({ ...newApp('a.b'), channels: { constructor: { platforms: [] } } })
    expect(Object.keys(read.channels)).toEqual(['constructor'])
  })

  it('names every fault with its path', () => {
    const faulty = {
      format: 1,
      appId: 'app',
      defaults: { ios: 7 },
      channels: { beta: { platforms: ['iOS', 'ios'], selfAssign: 'yes' } },
      natives: [{ platform: 'ios', version: '1.0.0', build: '1', fingerprint: 'abc' }],
    }
    expect(() => parseApp(faulty)).toThrow(
      new Invalid(
        [
          'appId: must be an app id such as com.example.app, got "app"',
          'defaults: ios: must be text, got 7',
          'channels: beta: platforms: [0]: must be one of ios, android, electron, got "iOS"',
          'channels: beta: selfAssign: must be true or false, got "yes"',
          'natives: [0]: fingerprint: must be 64 lower-case hex digits, got "abc"',
        ].join('\n'),
      ),
    )
  })

  it('without defaults it is broken, not an app without a public channel', () => {
    expect(() => parseApp({ format: 1, appId: 'a.b' })).toThrow('defaults: is missing')
  })
})

it('a value per platform: absent ones get the fallback, other names are ignored', () => {
  const parse = perPlatformOf(parseText, '-')
  expect(parse({ android: 'x', windows: 1 })).toEqual({ ios: '-', android: 'x', electron: '-' })
  expect(() => parse([])).toThrow('must be an object')
})
