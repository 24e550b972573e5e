import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Given, readCommand } from '../../src/operations/read-command.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

interface Case {
  readonly given?: Given
  readonly env?: Record<string, string>
  readonly file?: object
}

async function read({ given = {}, env = {}, file }: Case) {
  const cwd = tempFolder()
  mkdirSync(join(cwd, '.git'))
  if (file !== undefined) writeFileSync(join(cwd, 'capacitor-ota.config.json'), JSON.stringify(file))
  return { cwd, command: await readCommand({ verb: 'plan', given, env, cwd }) }
}

const store = { store: ['capgo'] }

describe('where a value comes from: flag, environment, config file, default', () => {
  it.each<[string, Case, string]>([
    [
      'the flag',
      {
        given: { ...store, 'version-policy': ['major'] },
        env: { CAPACITOR_OTA_VERSION_POLICY: 'minor' },
        file: { versionPolicy: 'manual' },
      },
      'major',
    ],
    [
      'the environment',
      { given: store, env: { CAPACITOR_OTA_VERSION_POLICY: 'minor' }, file: { versionPolicy: 'manual' } },
      'minor',
    ],
    [
      'an empty variable counts as not set',
      { given: store, env: { CAPACITOR_OTA_VERSION_POLICY: '' }, file: { versionPolicy: 'manual' } },
      'manual',
    ],
    ['the config file', { given: store, file: { versionPolicy: 'manual' } }, 'manual'],
    ['the default', { given: store }, 'patch'],
  ])('%s', async (_what, input, policy) => {
    expect((await read(input)).command).toMatchObject({ verb: 'plan', versionPolicy: policy })
  })

  it('a path in the config file is relative to the file, one on the command line to the folder', async () => {
    const fromFile = await read({ file: { store: 'file:./s' } })
    expect(fromFile.command).toMatchObject({ store: { kind: 'file', path: join(fromFile.cwd, 's') } })
    const fromFlag = await read({ given: { store: ['file:../s'] } })
    expect(fromFlag.command).toMatchObject({ store: { kind: 'file', path: join(fromFlag.cwd, '..', 's') } })
  })

  it('CAPGO_TOKEN alone means capgo; another store ranks above it', async () => {
    const env = { CAPGO_TOKEN: 'x' }
    expect((await read({ env })).command).toMatchObject({ store: { kind: 'capgo' } })
    expect((await read({ env, given: { store: ['file:s'] } })).command).toMatchObject({
      store: { kind: 'file' },
    })
  })

  it('lists and numbers of the config file are texts of options', async () => {
    const { command } = await read({
      given: store,
      file: { failOn: ['held', 'superseded'], nativeIgnore: 'a/**' },
    })
    expect(command).toMatchObject({
      failOn: ['held', 'superseded'],
      nativeIgnore: [{ platform: null, pattern: 'a/**' }],
    })
  })
})

describe('what is refused, all of it at once', () => {
  it.each<[string, Case, RegExp]>([
    ['no store', {}, /store: is not given\. Paste one of these/],
    [
      'a folder on a hosted runner',
      { given: { store: ['file:s'] }, env: { RUNNER_ENVIRONMENT: 'github-hosted' } },
      /folder of a hosted runner/,
    ],
    [
      'values in every place',
      { given: { store: ['x'] }, env: { CAPACITOR_OTA_FAIL_ON: 'green' }, file: { versionPolicy: 'huge' } },
      /store: [\s\S]*version-policy: [\s\S]*fail-on: /,
    ],
    [
      'an object in the config file',
      { given: store, file: { channel: { a: 1 } } },
      /channel: in the config file must be text/,
    ],
  ])('%s', async (_what, input, why) => {
    await expect(read(input)).rejects.toMatchObject({
      code: 'INPUT_INVALID',
      message: expect.stringMatching(why),
    })
  })
})
