import { expect, it } from 'vitest'
import { childEnvironment } from '../../../src/backend/capgo/child-environment.ts'

it.each([
  ['PATH', true],
  ['NODE_AUTH_TOKEN', true],
  ['AWS_REGION', true],
  ['CAPGO_TOKEN', false],
  ['CAPACITOR_OTA_PRIVATE_KEY', false],
  ['INPUT_TOKEN', false],
  ['GITHUB_TOKEN', false],
  ['Github_Token', false],
  ['ACTIONS_ID_TOKEN_REQUEST_TOKEN', false],
  ['AWS_SECRET_ACCESS_KEY', false],
  ['AWS_SESSION_TOKEN', false],
])('%s reaches a child: %s', (name, reaches) => {
  expect(Object.keys(childEnvironment({ [name]: 'x', UNSET: undefined }))).toEqual(reaches ? [name] : [])
})
