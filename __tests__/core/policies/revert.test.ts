import { describe, expect, it } from 'vitest'
import { revert } from '../../../src/core/policies/revert.ts'
import { aDevice, aQuestion } from '../../helpers/one-channel.ts'

const runsBundle = { current: '1.0.7', onBuiltin: false }

describe('ask 49: back to the builtin bundle (protocol.md §3.3, step 20)', () => {
  it.each([
    ['ours, device runs a bundle', 'ours', aDevice(runsBundle), null],
    ['ours, device is there already', 'ours', aDevice(), 'already_on_builtin'],
    [
      'ours, device is there already, with a plugin that cannot revert',
      'ours',
      aDevice({ plugin: '5.0.0' }),
      'already_on_builtin',
    ],
    [
      'Capgo Cloud, a plugin that cannot',
      'capgo',
      aDevice({ plugin: '5.0.0' }),
      'revert_to_builtin_plugin_version_too_old',
    ],
    ['Capgo Cloud, device runs a bundle', 'capgo', aDevice(runsBundle), 'already_on_builtin'],
    [
      'a plugin that cannot',
      'ours',
      aDevice({ ...runsBundle, plugin: '6.1.9' }),
      'revert_to_builtin_plugin_version_too_old',
    ],
  ] as const)('%s', (_, dialect, device, code) => {
    expect(revert.check(aQuestion({ dialect, device, target: 'builtin' }))?.code ?? null).toBe(code)
  })

  it('has no say about bundles', () => {
    expect(revert.check(aQuestion())).toBeNull()
  })
})
