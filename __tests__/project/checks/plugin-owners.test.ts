import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { pluginOwners } from '../../../src/project/checks/plugin-owners.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'

function installed(folder: string, name: string, manifest: object, script: string): void {
  const home = join(folder, 'node_modules', name)
  mkdirSync(join(home, 'dist'), { recursive: true })
  writeFileSync(join(home, 'package.json'), JSON.stringify({ name, main: 'dist/index.js', ...manifest }))
  writeFileSync(join(home, 'dist', 'index.js'), script)
}

it('asks the script of every installed native plugin, the nearest first, up to the repository', async () => {
  const root = tempFolder()
  const app = join(root, 'apps', 'notes')
  mkdirSync(app, { recursive: true })
  const native = { capacitor: { ios: { src: 'ios' } } }
  installed(app, '@capacitor/camera', native, "registerPlugin('Camera')")
  installed(root, '@capacitor/app', native, "registerPlugin('App')")
  installed(dirname(root), '@capacitor/outside', native, "registerPlugin('Outside')")
  installed(root, '@capacitor/motion', { capacitor: {} }, "registerPlugin('Motion')")
  installed(root, 'without-entry', { ...native, main: 'gone.js' }, "registerPlugin('Gone')")
  const names = [
    '@capacitor/camera',
    '@capacitor/app',
    '@capacitor/outside',
    '@capacitor/motion',
    'without-entry',
    'absent',
  ]
  expect(await pluginOwners(names, app, root)).toEqual(
    new Map([
      ['Camera', '@capacitor/camera'],
      ['App', '@capacitor/app'],
    ]),
  )
})
