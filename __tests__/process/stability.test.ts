import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import spawn from 'cross-spawn'
import { expect, it } from 'vitest'
import type { Platform } from '../../src/core/platform.ts'
import { nodeExec } from '../../src/operations/node-exec.ts'
import { readApp } from '../../src/project/app-files.ts'
import { fingerprintOf } from '../../src/project/fingerprint-of.ts'
import { gitTree } from '../../src/project/git/git-tree.ts'
import { openRepository } from '../../src/project/git/repository.ts'
import { workTree } from '../../src/project/git/work-tree.ts'
import { openRepo } from '../helpers/fixture-repo.ts'
import { generatedApp } from '../helpers/generated-app.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

const platforms: readonly Platform[] = ['ios', 'android']

async function hashes(folder: string, from: 'work tree' | 'commit'): Promise<readonly string[]> {
  const repository = await openRepository(nodeExec, folder, process.env)
  const tree = from === 'commit' ? await gitTree(repository.git, repository.head) : await workTree(repository)
  const app = await readApp(tree, repository.appDir, nodeExec)
  const reports = await Promise.all(platforms.map((platform) => fingerprintOf(app, platform)))
  return reports.map(({ fingerprint }) => fingerprint.hash)
}

function run(cwd: string, command: string, ...args: readonly string[]): string {
  const ran = spawn.sync(command, [...args], { cwd, encoding: 'utf8' })
  if (ran.status !== 0) throw new Error(`${command} ${args.join(' ')}\n${ran.stdout}${ran.stderr}`)
  return ran.stdout
}

it('ask 10: one fingerprint, whatever was installed, synced, built or checked out', {
  timeout: 240_000,
}, async () => {
  const { folder } = generatedApp(tempFolder())
  const committed = await hashes(folder, 'commit')
  expect(await hashes(folder, 'work tree')).toEqual(committed)

  run(folder, 'npx', 'cap', 'sync')
  expect(await hashes(folder, 'work tree'), 'after cap sync').toEqual(committed)
  run(folder, 'npm', 'run', 'build')
  expect(await hashes(folder, 'work tree'), 'after a build').toEqual(committed)
  rmSync(join(folder, 'node_modules'), { recursive: true })
  expect(await hashes(folder, 'work tree'), 'before npm install').toEqual(committed)

  const elsewhere = tempFolder()
  openRepo(folder).git(
    'clone',
    '--quiet',
    '--config',
    'core.autocrlf=true',
    folder,
    join(elsewhere, 'other name'),
  )
  expect(await hashes(join(elsewhere, 'other name'), 'work tree'), 'a CRLF checkout').toEqual(committed)
})

it('the Capacitor config has the value that the Capacitor CLI gives it', { timeout: 240_000 }, async () => {
  const { folder } = generatedApp(tempFolder())
  const asked = async (): Promise<unknown> => {
    const app = await readApp(
      await workTree(await openRepository(nodeExec, folder, process.env)),
      '',
      nodeExec,
    )
    return app.config.kind === 'value' ? app.config.value : app.config
  }
  const cli = (): unknown => JSON.parse(run(folder, 'npx', 'cap', 'config', '--json')).app.extConfig
  expect(await asked()).toEqual(cli())
  const value =
    "{ appId: 'com.example.js', appName: 'From JS', webDir: 'dist', plugins: { Keyboard: { resize: 'body' } } }"
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ ...JSON.parse(openRepo(folder).read('package.json')), type: 'commonjs' }),
  )
  writeFileSync(join(folder, 'capacitor.config.js'), `module.exports = ${value}\n`)
  expect(await asked(), 'js beats json').toEqual(cli())
})
