import { describe, expect, it } from 'vitest'
import {
  hasNative,
  withAccess,
  withNative,
  withoutChannel,
  withRetired,
} from '../../src/backend/changed-app.ts'
import { newApp } from '../../src/core/app.ts'
import { aNativeBuild } from '../helpers/a-release.ts'

const fresh = newApp('com.example.app')
const shipped = aNativeBuild('1.0.0', '100', 'a')

describe('channels of an app', () => {
  it('a new one serves every platform, is for operators only and nobody’s default', () => {
    const app = withAccess(fresh, 'beta', {})
    expect(app.channels).toEqual({
      beta: { platforms: ['ios', 'android', 'electron'], selfAssign: false, preview: false },
    })
    expect(app.defaults).toEqual(fresh.defaults)
  })

  it('only what is asked for changes, and asking again changes nothing', () => {
    const app = withAccess(fresh, 'beta', { selfAssign: true, defaultFor: ['ios'] })
    const after = withAccess(app, 'beta', { platforms: ['ios'] })
    expect(after.channels.beta).toEqual({ platforms: ['ios'], selfAssign: true, preview: false })
    expect(withAccess(after, 'beta', { platforms: ['ios'], selfAssign: true })).toBe(after)
  })

  it('a platform has one default: the last that asked', () => {
    const app = withAccess(withAccess(fresh, 'a', { defaultFor: ['ios', 'android'] }), 'b', {
      defaultFor: ['ios'],
    })
    expect(app.defaults).toEqual({ ios: 'b', android: 'a', electron: null })
    expect(withoutChannel(app, 'a').defaults).toEqual({ ios: 'b', android: null, electron: null })
  })

  it.each(['constructor', 'tostring', 'valueof'])('%s is a channel like any other', (name) => {
    expect(withoutChannel(fresh, name)).toBe(fresh)
    const app = withAccess(fresh, name, {})
    expect(Object.keys(app.channels)).toEqual([name])
    expect(withoutChannel(app, name).channels).toEqual({})
  })
})

describe('the slim ledger of an app', () => {
  it('holds a build once, in the order in which they shipped', () => {
    const later = aNativeBuild('1.0.0', '101', 'a')
    const app = withNative(withNative(withNative(fresh, shipped), later), shipped)
    expect(app.natives.map(({ build }) => build)).toEqual(['100', '101'])
    expect(withNative(app, shipped)).toBe(app)
  })

  it.each([
    ['platform', { platform: 'ios' as const }],
    ['version', { version: '1.0.1' }],
    ['number', { build: '101' }],
  ])('another %s is another build', (_, but) => {
    const app = withNative(fresh, shipped)
    expect(hasNative(app, shipped)).toBe(true)
    expect(hasNative(app, { ...shipped, ...but })).toBe(false)
    expect(withRetired(app, { ...shipped, ...but })).toBe(app)
  })

  it('a retired build stays, and retiring it again changes nothing', () => {
    const app = withRetired(withNative(fresh, shipped), shipped)
    expect(app.natives).toMatchObject([{ build: '100', retired: true }])
    expect(withRetired(app, shipped)).toBe(app)
    expect(withNative(app, shipped)).toBe(app)
  })
})
