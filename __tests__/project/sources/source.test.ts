import { expect, it } from 'vitest'
import { nothing, sha256Of, source } from '../../../src/project/sources/source.ts'

it('one source is its kind, its name and the hash of what it says', () => {
  expect(source('config', 'appId', 'x', 'CONFIG_CHANGED')).toEqual({
    id: 'config:appId',
    kind: 'config',
    hash: '2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881',
    label: 'appId',
    code: 'CONFIG_CHANGED',
    impact: 'compat',
  })
  expect(source('a', 'b', 'x', 'C', { label: 'l', impact: 'binary-only' })).toMatchObject({
    label: 'l',
    impact: 'binary-only',
  })
})

it('text and its bytes are one content', () => {
  expect(sha256Of('é')).toBe(sha256Of(new TextEncoder().encode('é')))
  expect(nothing).toEqual({ sources: [], warnings: [], ignored: new Map() })
})
