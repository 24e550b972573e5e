import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { CommandOf } from '../../../src/operations/command.ts'
import { checkBuilt } from '../../../src/operations/release/check-built.ts'
import { webFiles } from '../../../src/packaging/web-files.ts'
import { shippedWorld } from '../../helpers/operation-world.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'

const sound = { 'index.html': '<html>', 'main.js': 'CapacitorUpdater.notifyAppReady()' }

/** The faults of a web folder with these files: errors, then warnings. */
async function checked(files: Readonly<Record<string, string>>, options: Partial<CommandOf<'release'>> = {}) {
  const world = await shippedWorld()
  const web = tempFolder()
  for (const [name, text] of Object.entries(files)) writeFileSync(join(web, name), text)
  const prepared = await world.prepared()
  const { errors, warnings } = await checkBuilt(
    [prepared],
    world.command(options),
    await webFiles(web),
    join(web, 'staged'),
    world.ports,
  )
  return [errors, warnings].map((faults) => faults.map(({ code }) => code))
}

describe('a web folder is checked before it is packed', () => {
  it.each<
    [
      string,
      Readonly<Record<string, string>>,
      Partial<CommandOf<'release'>>,
      readonly string[],
      readonly string[],
    ]
  >([
    ['sound', sound, {}, [], []],
    ['without notifyAppReady', { 'index.html': '<html>' }, {}, ['NOTIFY_APP_READY_MISSING'], []],
    [
      'that only warns of it',
      { 'index.html': '<html>' },
      { checks: [['NOTIFY_APP_READY_MISSING', 'warn']] },
      [],
      ['NOTIFY_APP_READY_MISSING'],
    ],
    [
      'that does not look for it',
      { 'index.html': '<html>' },
      { checks: [['NOTIFY_APP_READY_MISSING', 'off']] },
      [],
      [],
    ],
    [
      'with an address that no phone reaches',
      { ...sound, 'api.js': 'fetch("http://192.168.0.7/api")' },
      {},
      [],
      ['PRIVATE_ADDRESS'],
    ],
    [
      'for another endpoint',
      sound,
      { updateUrl: 'https://other.example.com/updates' },
      ['UPDATE_URL_NOT_OURS'],
      [],
    ],
    ['without a variable', sound, { requiredEnv: ['NO_SUCH_VARIABLE'] }, ['ENV_MISSING'], []],
    [
      'with a file that a delta would lose',
      { ...sound, 'empty.txt': '' },
      { delta: true },
      ['DELTA_LOSES_FILES'],
      [],
    ],
    ['with that file, and no delta', { ...sound, 'empty.txt': '' }, {}, [], []],
  ])('%s', async (_what, files, options, errors, warnings) => {
    expect(await checked(files, options)).toEqual([errors, warnings])
  })
})
