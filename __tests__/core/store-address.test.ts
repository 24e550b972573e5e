import { describe, expect, it } from 'vitest'
import { parseStoreAddress, storeAddressText } from '../../src/core/store-address.ts'

describe('where releases live', () => {
  it.each([
    ['file:./ota', { kind: 'file', path: './ota' }],
    ['file:/srv/ota', { kind: 'file', path: '/srv/ota' }],
    ['file:///srv/ota', { kind: 'file', path: '/srv/ota' }],
    ['file://localhost/srv/ota', { kind: 'file', path: '/srv/ota' }],
    ['file:///srv/my%20ota%23%25', { kind: 'file', path: '/srv/my ota#%' }],
    ['file:/srv/100%', { kind: 'file', path: '/srv/100%' }],
    ['file:///C:/ota', { kind: 'file', path: 'C:/ota' }],
    ['file:C:\\ota', { kind: 'file', path: 'C:\\ota' }],
    ['s3://my.bucket', { kind: 's3', bucket: 'my.bucket', prefix: '' }],
    ['s3://my.bucket/apps/one/', { kind: 's3', bucket: 'my.bucket', prefix: 'apps/one' }],
    ['https://cdn.example.com/ota/', { kind: 'https', url: 'https://cdn.example.com/ota' }],
    ['capgo', { kind: 'capgo' }],
  ])('%s', (text, address) => {
    expect(parseStoreAddress(text)).toEqual(address)
  })

  it.each([
    ['nothing', '', 'must start with one of'],
    ['a bare path', './ota', 'must start with one of'],
    ['no folder', 'file:', 'names no folder'],
    ['a NUL byte', 'file:/srv\0/ota', 'names no folder'],
    ['a file on another host', 'file://server/ota', 'a file: URL has no host'],
    ['half an escape', 'file:///srv/100%', 'write %25 for a percent sign'],
    ['plain http', 'http://cdn.example.com', 'must start with one of'],
    ['a bucket in upper case', 's3://Bucket', 'must start with one of'],
  ])('not: %s', (_, text, message) => {
    expect(() => parseStoreAddress(text)).toThrow(message)
  })

  it('a password is never repeated', () => {
    expect(() => parseStoreAddress('https://me:hunter2@cdn.example.com')).toThrow(
      expect.not.objectContaining({ message: expect.stringContaining('hunter2') }),
    )
  })

  it.each(['file:/srv/ota', 's3://bucket', 's3://bucket/prefix', 'https://cdn.example.com/ota', 'capgo'])(
    '%s is named as it was written',
    (text) => {
      expect(storeAddressText(parseStoreAddress(text))).toBe(text)
    },
  )
})
