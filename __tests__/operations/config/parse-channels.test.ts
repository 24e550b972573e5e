import { describe, expect, it } from 'vitest'
import { parseChannels } from '../../../src/operations/config/parse-channels.ts'

const one = (channel: object) => parseChannels({ production: channel })[0]

describe('channels as code', () => {
  it.each([
    [{ from: { branch: 'main' } }, { from: { kind: 'branch', pattern: 'main' }, settings: {} }],
    [{ from: { tag: 'v*' } }, { from: { kind: 'tag', pattern: 'v*' } }],
    [{ from: 'pull_request' }, { from: { kind: 'pull_request' } }],
    [{}, { from: { kind: 'none' }, settings: {} }],
    [{ strategy: 'patch' }, { settings: { strategy: 'patch' } }],
    [{ disableAutoUpdate: 'minor' }, { settings: { strategy: 'patch' } }],
    [{ disableAutoUpdate: 'none' }, { settings: { strategy: 'major' } }],
    [{ default: ['ios'] }, { settings: { defaultFor: ['ios'] } }],
    [
      { allow: { dev: false } },
      { settings: { allow: { dev: false, prod: true, device: true, emulator: true } } },
    ],
    [{ preview: true }, { settings: { preview: true, selfAssign: true, unlisted: 'strategies' } }],
    [{ preview: true, selfAssign: false }, { settings: { preview: true, selfAssign: false } }],
  ])('%j', (channel, parsed) => {
    expect(one(channel)).toMatchObject({ name: 'production', ...parsed })
  })

  it('settings that are not there are not reconciled', () => {
    expect(one({ from: { branch: 'main' }, strategy: 'minor' })?.settings).toEqual({ strategy: 'minor' })
  })

  it.each([
    [{ strategy: 'none' }, /"none" is ambiguous/],
    [{ strategy: 'minor', disableAutoUpdate: 'major' }, /stands beside disableAutoUpdate/],
    [{ from: { branch: 'a', tag: 'b' } }, /must be \{"branch"/],
    [{ from: 'push' }, /production/],
    [{ form: 1 }, /form: unknown; a channel takes from/],
    [{ platforms: ['windows'] }, /must be one of ios, android, electron/],
  ])('%j is refused', (channel, why) => {
    expect(() => one(channel)).toThrow(why)
  })

  it('a platform has one public channel', () => {
    const live = { default: ['ios', 'android'] }
    expect(() => parseChannels({ a: live, b: { default: ['android'] } })).toThrow(
      /^b\.default: names android, and so does a: a platform has one public channel$/,
    )
    expect(parseChannels({ a: { default: ['ios'] }, b: { default: ['android'] } })).toHaveLength(2)
  })

  it('a branch by its name alone says how it is written', () => {
    expect(() => parseChannels({ a: { from: 'main' } })).toThrow(
      /a: from: must be \{"branch": "<pattern>"\}, .* or "pull_request", got "main"/,
    )
  })

  it('names every fault of every channel', () => {
    expect(() =>
      parseChannels({ Prod: {}, a: { strategy: 'x' }, b: { paused: 1 }, 'pr-{number}': {} }),
    ).toThrow(/Prod: [\s\S]*a: strategy[\s\S]*b: paused/)
  })
})
