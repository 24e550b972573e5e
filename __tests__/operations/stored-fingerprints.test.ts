import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { storedFingerprints } from '../../src/operations/stored-fingerprints.ts'
import { aNativeBuild } from '../helpers/a-release.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

const build = aNativeBuild('1.0.0', '1', 'a')

function stored(value: unknown) {
  const file = join(tempFolder(), 'stored.json')
  writeFileSync(file, typeof value === 'string' ? value : JSON.stringify(value))
  return storedFingerprints(file)
}

it.each([
  ['what fingerprint --json printed', { verb: 'fingerprint', fingerprints: [build.fingerprint] }],
  ['a record of the ledger', build],
  ['one fingerprint alone', build.fingerprint],
])('reads %s', async (_what, value) => {
  expect(await stored(value)).toEqual([build.fingerprint])
})

it.each([
  ['no JSON', '{', /cannot be read/],
  ['nothing in it', '{}', /holds no fingerprint/],
  ['a list', '[]', /holds no fingerprint/],
  ['faults in it', { fingerprint: { recipe: 'x', platform: 'windows' } }, /recipe[\s\S]*platform/],
])('%s is an error with the way out', async (_what, value, why) => {
  await expect(stored(value)).rejects.toMatchObject({
    code: 'INPUT_INVALID',
    message: expect.stringMatching(why),
    hint: expect.stringContaining('--result-file'),
  })
})
