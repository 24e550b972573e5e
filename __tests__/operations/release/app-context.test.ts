import { describe, expect, it } from 'vitest'
import { openApp } from '../../../src/operations/release/app-context.ts'
import { commandWith } from '../../helpers/command.ts'
import { operationWorld } from '../../helpers/operation-world.ts'

const noConfig = { path: null, appId: null, channels: [], values: {} }

describe('the app that a verb works on', () => {
  it('has its id, platforms, folder and the value of its config', async () => {
    const { repo, ports } = operationWorld()
    const found = await openApp(commandWith('native', { workingDirectory: repo.folder }), ports)
    expect(found).toMatchObject({
      appId: 'com.example.notes',
      platforms: ['ios', 'android'],
      folder: repo.folder,
    })
    expect(found.capacitor.webDir).toBe('dist')
  })

  it.each([
    ['the config file', { ...noConfig, appId: 'com.example.own' }, null, 'com.example.own'],
    ['the plugin', noConfig, "appId: 'com.example.updates', ", 'com.example.updates'],
  ])('the id of %s comes before that of the app', async (_what, configFile, own, appId) => {
    const { repo, ports } = operationWorld()
    if (own !== null) repo.edit('capacitor.config.ts', 'updateUrl:', `${own}updateUrl:`)
    const command = commandWith('native', { workingDirectory: repo.folder, configFile })
    expect((await openApp(command, ports)).appId).toBe(appId)
  })

  it.each<[string, string | null, RegExp]>([
    ['no config', null, /has no capacitor\.config/],
    ['a config that throws', 'throw new Error("no")', /capacitor\.config\.ts cannot be evaluated/],
    ['a config without an id', 'export default { webDir: "dist" }', /appId in capacitor\.config\.ts/],
    ['an id that is none', 'export default { appId: "not an id" }', /appId in capacitor\.config\.ts/],
  ])('%s is an error with the way out', async (_what, text, why) => {
    const { repo, ports } = operationWorld()
    if (text === null) repo.git('rm', '--quiet', 'capacitor.config.ts')
    else repo.write('capacitor.config.ts', text)
    const opened = openApp(commandWith('native', { workingDirectory: repo.folder }), ports)
    await expect(opened).rejects.toMatchObject({ code: 'INPUT_INVALID', message: expect.stringMatching(why) })
  })
})
