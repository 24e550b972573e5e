import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  parseHttpUrl,
  parsePath,
  parsePort,
  parseStore,
  parseTagPattern,
  parseWords,
} from '../../../src/operations/options/parse-text.ts'

describe('texts of options', () => {
  it.each([
    ['words', () => parseWords('a b'), 'a b'],
    ['a path, made absolute', () => parsePath('x/y', resolve('/base')), resolve('/base/x/y')],
    ['a URL', () => parseHttpUrl('https://a.example/updates'), 'https://a.example/updates'],
    ['a port', () => parsePort('0'), 0],
    [
      'a store in a folder',
      () => parseStore('file:../s', resolve('/a/b')),
      { kind: 'file', path: resolve('/a/s') },
    ],
    ['the cloud', () => parseStore('capgo', '/'), { kind: 'capgo' }],
    ['no tag', () => parseTagPattern('false'), null],
    ['the usual tag', () => parseTagPattern('true'), 'v{version}'],
    ['a tag of your own', () => parseTagPattern('web/{version}'), 'web/{version}'],
  ])('%s', (_what, parse, value) => {
    expect(parse()).toEqual(value)
  })

  it.each([
    ['blank words', () => parseWords(' '), /must not be empty/],
    ['no URL', () => parseHttpUrl('updates'), /must be a URL/],
    ['another scheme', () => parseHttpUrl('ftp://a'), /must be a URL/],
    [
      'a password in a URL',
      () => parseHttpUrl('https://a:b@c.example'),
      /must not hold a user name or password$/,
    ],
    ['no port', () => parsePort('65536'), /from 0 to 65535/],
    ['a port in words', () => parsePort('http'), /from 0 to 65535/],
    ['an unknown store', () => parseStore('ftp:x', '/'), /must start with one of file:, s3:, https:, capgo/],
    ['a tag without a version', () => parseTagPattern('v1'), /\{version\} in it/],
    ['a tag with two', () => parseTagPattern('{version}-{version}'), /\{version\} in it/],
    ['a tag that git refuses', () => parseTagPattern('v {version}'), /\{version\} in it/],
    ['a tag with a way up', () => parseTagPattern('v..{version}'), /\{version\} in it/],
  ])('%s is refused', (_what, parse, why) => {
    expect(parse).toThrow(why)
  })
})
