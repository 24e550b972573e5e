import { expect, it } from 'vitest'
import { keepsItself } from '../../../src/core/channel-self/keeps-itself.ts'
import { aDevice } from '../../helpers/one-channel.ts'

it.each([
  ['', true],
  ['7.33.9', false],
  ['7.34.0', true],
  ['odd', false],
])('plugin "%s" stores its channel: %s', (plugin, keeps) => {
  expect(keepsItself(aDevice({ plugin }))).toBe(keeps)
})
