import { describe, expect, it } from 'vitest'
import {
  parseGitRef,
  parseNativeMention,
  parseNativeVersion,
} from '../../../src/operations/options/native-mention.ts'

describe('a shipped native build as a person names it', () => {
  it.each([
    ['android:1.0.0+100@v1.0.0', { platform: 'android', version: '1.0.0', build: '100', ref: 'v1.0.0' }],
    ['ios:1.2+7@origin/main', { platform: 'ios', version: '1.2', build: '7', ref: 'origin/main' }],
    ['ios:1.0.0+1.2.3@HEAD~1', { platform: 'ios', version: '1.0.0', build: '1.2.3', ref: 'HEAD~1' }],
  ])('%s', (text, parsed) => {
    expect(parseNativeMention(text)).toEqual(parsed)
  })

  it.each([
    '',
    'android',
    'android:1.0.0',
    'android:1.0.0+1',
    'windows:1.0.0+1@a',
    'ios:x+1@a',
    'ios:1.0.0+ @a',
  ])('%j is refused', (text) => {
    expect(() => parseNativeMention(text)).toThrow(/must be/)
  })
})

describe('a ref is never an option or a pattern of git', () => {
  it.each(['main', 'v1.0.0', 'HEAD~2', 'HEAD^', 'a'.repeat(40), 'feature/x'])('%s', (ref) => {
    expect(parseGitRef(ref)).toBe(ref)
  })

  it.each(['', '--upload-pack=x', '-c', 'a b', 'a..b', 'a:b', 'refs/*', 'a\nb'])('%j is refused', (ref) => {
    expect(() => parseGitRef(ref)).toThrow(/must be a commit, branch or tag/)
  })
})

describe('a version as stores take it', () => {
  it.each(['1', '1.2', '1.2.3', '1.2.3-beta.1'])('%s', (text) => {
    expect(parseNativeVersion(text)).toBe(text)
  })

  it.each(['', 'v1', '1.2.3.4', '1.2.3+4', 'latest'])('%j is refused', (text) => {
    expect(() => parseNativeVersion(text)).toThrow(/must be a version such as 1\.0\.0/)
  })
})
