import { expect, it } from 'vitest'
import { appNotFound, malformed, notJson, onPremise } from '../../src/wire/reply.ts'

it('a malformed request is told as Capgo Cloud tells it', () => {
  expect(malformed('missing_app_id', 'Cannot find app_id')).toEqual({
    status: 400,
    body: { error: 'missing_app_id', message: 'Cannot find app_id', moreInfo: {} },
  })
  expect(malformed('x', 'y', { version_build: '1' }).body).toMatchObject({ moreInfo: { version_build: '1' } })
  expect(notJson).toMatchObject({ status: 400, body: { error: 'invalid_json_parse_body' } })
})

it('an unknown app is never 429 here, because that blocks clients; at Capgo Cloud it is', () => {
  expect(appNotFound).toMatchObject({ status: 200, body: { error: 'app_not_found', kind: 'blocked' } })
  expect(onPremise).toMatchObject({ status: 429, body: { error: 'on_premise_app' } })
})
