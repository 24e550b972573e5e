import { cpSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, inject, it } from 'vitest'
import { openRepo, type Repo } from '../helpers/fixture-repo.ts'
import { runAction } from '../helpers/run-action.ts'
import { runCli } from '../helpers/run-cli.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

const fixture = join(dirname(fileURLToPath(import.meta.url)), '..', 'fixtures', 'apps', 'notes')

/**
 * Two apps in npm workspaces: one lockfile at the root, packages hoisted, one config file for both, and a plugin of the
 * repository that only `tasks` uses.
 */
function monorepo(): Repo {
  const repo = openRepo(join(tempFolder(), 'mono'))
  for (const app of ['notes', 'tasks']) cpSync(fixture, join(repo.folder, 'apps', app), { recursive: true })
  repo.git('init', '--quiet', '--initial-branch', 'main')
  const lock = JSON.parse(repo.read('apps/notes/package-lock.json'))
  const { '': own, ...packages } = lock.packages
  const tasks = { ...own, name: 'tasks', dependencies: { ...own.dependencies, cam: '*' } }
  const workspaces = ['apps/*', 'packages/*']
  repo.write('package.json', JSON.stringify({ private: true, workspaces }))
  repo.write(
    'package-lock.json',
    JSON.stringify({
      ...lock,
      packages: {
        '': { workspaces },
        'apps/notes': own,
        'apps/tasks': tasks,
        'packages/cam': { name: 'cam', version: '1.0.0' },
        'node_modules/cam': { resolved: 'packages/cam', link: true },
        ...packages,
      },
    }),
  )
  for (const app of ['notes', 'tasks']) rmSync(join(repo.folder, 'apps', app, 'package-lock.json'))
  repo.edit('apps/tasks/package.json', '"name": "notes"', '"name": "tasks"')
  repo.edit('apps/tasks/package.json', '"dependencies": {', '"dependencies": {\n    "cam": "*",')
  repo.edit('apps/tasks/capacitor.config.ts', 'com.example.notes', 'com.example.tasks')
  repo.write(
    'packages/cam/package.json',
    JSON.stringify({ name: 'cam', version: '1.0.0', capacitor: { android: { src: 'android' } } }),
  )
  repo.write('packages/cam/android/Cam.kt', 'class Cam\n')
  repo.write('packages/cam/src/index.js', 'export {}\n')
  repo.write(
    'capacitor-ota.config.json',
    JSON.stringify({
      store: 'file:../store',
      apps: {
        'apps/notes': { appId: 'com.example.notes' },
        'apps/tasks': { appId: 'com.example.tasks' },
      },
    }),
  )
  repo.commit('feat: two apps')
  return repo
}

const at = (repo: Repo, app: string) => join(repo.folder, 'apps', app)
const run = (repo: Repo, app: string, ...words: readonly string[]) => runCli(words, { cwd: at(repo, app) })

async function shipped(): Promise<Repo> {
  const repo = monorepo()
  for (const app of ['notes', 'tasks']) {
    const { exitCode, stderr } = await run(repo, app, 'native', '--version', '1.0.0', '--build', '1')
    expect(exitCode, stderr).toBe(0)
  }
  return repo
}

async function verdicts(repo: Repo, app: string): Promise<readonly unknown[]> {
  const { stdout, stderr, exitCode } = await run(repo, app, 'decide', '--json')
  expect(exitCode, stderr).toBe(0)
  const { appId, platforms } = JSON.parse(stdout)
  return [appId, platforms.ios.verdict, platforms.android.verdict]
}

describe('ask 32: several apps in one repository', () => {
  it('each has its own releases, by one config file', async () => {
    const repo = await shipped()
    repo.edit('apps/notes/src/main.js', 'Hello from the store build', 'Hello over the air')
    repo.commit('feat(notes): a greeting')
    const { exitCode, stdout, stderr } = await run(repo, 'notes', 'release')
    expect(exitCode, stderr).toBe(0)
    expect(stdout).toContain('Outcome: published, channel production, version 1.0.1')
    const asked = await run(repo, 'tasks', 'explain', '--device', 'android,native=1.0.0+1')
    expect(asked.stdout).not.toContain('1.0.1')
    const there = await run(repo, 'notes', 'explain', '--device', 'android,native=1.0.0+1')
    expect(there.stdout).toContain('The device gets bundle 1.0.1 now')
  })

  it('native code of a shared package counts for the app that uses it, on its platform', async () => {
    const repo = await shipped()
    repo.write('packages/cam/android/Cam.kt', 'class Cam { val zoom = 2 }\n')
    repo.commit('feat(cam): zoom')
    expect(await verdicts(repo, 'notes')).toEqual(['com.example.notes', 'ota', 'ota'])
    expect(await verdicts(repo, 'tasks')).toEqual(['com.example.tasks', 'ota', 'native'])
    repo.write('packages/cam/src/index.js', 'export const zoom = 2\n')
    repo.write('packages/cam/android/Cam.kt', 'class Cam\n')
    repo.commit('revert(cam): zoom, in the web part only')
    expect(await verdicts(repo, 'tasks')).toEqual(['com.example.tasks', 'ota', 'ota'])
  })

  it('a hoisted plugin of the root lockfile counts for both', async () => {
    const repo = await shipped()
    const lock = JSON.parse(repo.read('package-lock.json'))
    lock.packages['node_modules/@capacitor/camera'].version = '8.3.0'
    repo.write('package-lock.json', JSON.stringify(lock))
    for (const app of ['notes', 'tasks'])
      repo.edit(`apps/${app}/package.json`, '"@capacitor/camera": "8.2.4"', '"@capacitor/camera": "8.3.0"')
    repo.commit('build: a newer camera')
    expect(await verdicts(repo, 'notes')).toEqual(['com.example.notes', 'native', 'native'])
    expect(await verdicts(repo, 'tasks')).toEqual(['com.example.tasks', 'native', 'native'])
  })

  it('through the built action, which runs in the root', async () => {
    const repo = await shipped()
    repo.edit('apps/tasks/src/main.js', 'Hello from the store build', 'Hello over the air')
    const sha = repo.commit('feat(tasks): a greeting')
    const { exitCode, stdout, outputs } = await runAction({
      bundle: inject('bundle'),
      cwd: repo.folder,
      inputs: { 'working-directory': 'apps/tasks' },
      event: 'push',
      payload: { ref: 'refs/heads/main', after: sha, repository: { default_branch: 'main' } },
      env: {
        GITHUB_REF: 'refs/heads/main',
        GITHUB_REF_NAME: 'main',
        GITHUB_REF_TYPE: 'branch',
        GITHUB_SHA: sha,
      },
    })
    expect(exitCode, stdout).toBe(0)
    expect(outputs).toMatchObject({ outcome: 'published', version: '1.0.1', delivery: 'simulated' })
  })
})
