import { expect, it } from 'vitest'
import { isDeviceId } from '../../src/core/device-id.ts'

const id = '0f673663-459a-44c0-a7f5-613f2a4af3ab'

it.each([id, id.toUpperCase()])('%s is what a plugin makes', (text) => {
  expect(isDeviceId(text)).toBe(true)
})

it.each(['', id.replaceAll('-', ''), `${id}\n`, `{${id}}`, id.slice(1), id.replace('0f', 'g0'), '../app'])(
  '%j is not',
  (text) => {
    expect(isDeviceId(text)).toBe(false)
  },
)
