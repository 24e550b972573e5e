import { describe, expect, it } from 'vitest'
import { deviceFrom } from '../../src/operations/device-description.ts'

const device = (text: string) => deviceFrom(text, 'com.example.app')

describe('a device as a person describes it', () => {
  it.each([
    [
      'android,native=1.0.0+100',
      { platform: 'android', native: '1.0.0', build: '100', onBuiltin: true, current: '1.0.0' },
    ],
    ['ios, native=1.2', { platform: 'ios', native: '1.2.0', build: null }],
    ['ios,native=1.0.0+1,current=1.0.1', { current: '1.0.1', onBuiltin: false }],
    ['ios,native=1.0.0,plugin=7.0.0,channel=beta', { plugin: '7.0.0', channel: 'beta' }],
    ['ios,native=1.0.0,emulator,dev', { emulator: true, production: false }],
    [
      'ios,native=1.0.0,id=ABCDEF00-0000-4000-8000-000000000000',
      { deviceId: 'abcdef00-0000-4000-8000-000000000000' },
    ],
  ])('%s', (text, members) => {
    expect(device(text)).toMatchObject({ appId: 'com.example.app', ...members })
  })

  it('names every fault at once, and the way out', () => {
    expect(() => device('windows,native=x,wheels=4')).toThrow(
      expect.objectContaining({
        code: 'INPUT_INVALID',
        message: expect.stringMatching(
          /platform: must be one of ios[\s\S]*wheels: is unknown[\s\S]*native: must be/,
        ),
        hint: expect.stringContaining('--device android,native=1.0.0+100'),
      }),
    )
  })
})
