import { describe, expect, it } from 'vitest'
import { policiesInOrder } from '../../../src/core/policies/in-order.ts'

const names = policiesInOrder.ours.map(({ name }) => name)

describe('the order of the rules (protocol.md §3.3)', () => {
  it('is that of the protocol, with ours between', () => {
    expect(names).toEqual([
      'payload',
      'key-id',
      'same-version',
      'channel-paused',
      'platform-enabled',
      'strategy-minor',
      'private-channel',
      'strategy-patch',
      'strategy-exact',
      'strategy-metadata',
      'below-native',
      'kind-prod',
      'kind-dev',
      'kind-device',
      'kind-emulator',
      'revert',
      'failed-before',
      'address',
    ])
  })

  it('Capgo Cloud has the same rules but ours', () => {
    const theirs = policiesInOrder.capgo.map(({ name }) => name)
    expect(names.filter((name) => !theirs.includes(name))).toEqual(['channel-paused', 'failed-before'])
    expect(theirs).toEqual(names.filter((name) => theirs.includes(name)))
  })
})
