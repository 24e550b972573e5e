import { describe, expect, it } from 'vitest'
import { kindsOfDevice } from '../../../src/core/policies/kind-of-device.ts'
import { aChannel, aDevice, aQuestion } from '../../helpers/one-channel.ts'

const all = { dev: true, prod: true, device: true, emulator: true }

describe('kinds of device (protocol.md §3.3, step 19)', () => {
  it.each([
    ['a phone from the store, all allowed', all, true, false, null],
    ['no production builds', { ...all, prod: false }, true, false, 'disable_prod_build'],
    ['no production builds, development build', { ...all, prod: false }, false, false, null],
    ['no development builds', { ...all, dev: false }, false, false, 'disable_dev_build'],
    ['no phones', { ...all, device: false }, true, false, 'disable_device'],
    ['no phones, emulator', { ...all, device: false }, true, true, null],
    ['no emulators', { ...all, emulator: false }, true, true, 'disable_emulator'],
    [
      'neither: production comes before device',
      { ...all, prod: false, device: false },
      true,
      false,
      'disable_prod_build',
    ],
    [
      'neither: development comes before emulator',
      { ...all, dev: false, emulator: false },
      false,
      true,
      'disable_dev_build',
    ],
  ])('%s', (_, allow, production, emulator, code) => {
    const question = aQuestion({ channel: aChannel({ allow }), device: aDevice({ production, emulator }) })
    const refusals = kindsOfDevice.flatMap((policy) => policy.check(question)?.code ?? [])
    expect(refusals[0] ?? null).toBe(code)
  })
})
