import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { feedsChannel } from '../../src/operations/feeds-channel.ts'
import type { Given } from '../../src/operations/read-command.ts'
import { silentPorts } from '../helpers/detection-repo.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

const channels = {
  production: { from: { branch: 'main' } },
  hotfix: { from: { branch: 'release/*' } },
  stores: { from: { tag: 'v*' } },
}
const event = (branch: string | null, tag: string | null = null) => ({
  name: 'push',
  branch,
  tag,
  defaultBranch: 'main',
})

it.each<[string, Given, object | null, object, boolean]>([
  ['a branch of a channel', {}, channels, event('main'), true],
  ['a branch by pattern', {}, channels, event('release/1.x'), true],
  ['another branch', {}, channels, event('feature'), false],
  ['a tag of a channel', {}, channels, event(null, 'v1.0.0'), true],
  ['another tag', {}, channels, event(null, 'nightly'), false],
  ['a channel that is named outright', { channel: ['beta'] }, channels, event('feature'), true],
  ['no config: the default branch', {}, null, event('main'), true],
  ['no config: another branch', {}, null, event('feature'), false],
  ['no config: a tag', {}, null, event(null, 'v1.0.0'), false],
])('%s', async (_what, given, config, ciEvent, feeds) => {
  const folder = tempFolder()
  if (config !== null)
    writeFileSync(join(folder, 'capacitor-ota.config.json'), JSON.stringify({ channels: config }))
  const ports = { ...silentPorts(), event: ciEvent as never }
  expect(await feedsChannel(given, folder, ports)).toBe(feeds)
})

it('the config of another folder is found by its name, and by the folder of the app', async () => {
  const folder = tempFolder()
  writeFileSync(join(folder, 'other.json'), JSON.stringify({ channels: { a: { from: { branch: 'x' } } } }))
  const ports = { ...silentPorts(), event: event('x') as never }
  expect(await feedsChannel({ config: ['other.json'] }, folder, ports)).toBe(true)
  expect(
    await feedsChannel({ config: ['other.json'] }, folder, { ...ports, event: event('y') as never }),
  ).toBe(false)
})
