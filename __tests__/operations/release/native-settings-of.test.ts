import { expect, it } from 'vitest'
import { nativeSettingsOf } from '../../../src/operations/release/native-settings-of.ts'
import { silentPorts } from '../../helpers/detection-repo.ts'

it('patterns as they are, and the values of the variables that are named, in one order', () => {
  const pattern = { platform: null, pattern: 'certs/**' }
  const options = { nativeInclude: [pattern], nativeIgnore: [], nativeEnv: ['B', 'A', 'MISSING'] }
  const settings = nativeSettingsOf(options, silentPorts({ A: '1', B: '2', C: '3' }))
  expect(settings).toEqual({ include: [pattern], ignore: [], env: { A: '1', B: '2', MISSING: null } })
  expect(Object.keys(settings.env)).toEqual(['A', 'B', 'MISSING'])
})
