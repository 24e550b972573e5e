import { expect, it } from 'vitest'
import { missingEnv } from '../../../src/project/checks/required-env.ts'

it('names every variable that is missing or blank, and no value', () => {
  const env = { API_URL: 'https://api.example.com', BLANK: ' ', SECRET: 'hidden' }
  expect(missingEnv(['API_URL', 'BLANK', 'SENTRY'], env)).toEqual([
    {
      code: 'ENV_MISSING',
      text: 'the build needs BLANK, SENTRY, which are not set here',
      fix: 'set BLANK, SENTRY in the environment of this step, as for the native build',
    },
  ])
  expect(missingEnv(['API_URL', 'SECRET'], env)).toEqual([])
})
