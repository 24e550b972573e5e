import { join } from 'node:path'
import spawn from 'cross-spawn'
import { openRepo, type Repo } from './fixture-repo.ts'

const pinned = { 'create-vite': '9.3.0', capacitor: '8.5.2', updater: '8.51.23' }

function run(cwd: string, command: string, ...args: readonly string[]): void {
  const ran = spawn.sync(command, [...args], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  if (ran.status !== 0) throw new Error(`${command} ${args.join(' ')}\n${ran.stdout}${ran.stderr}`)
}

/**
 * A full app as the official tools make it, in `<folder>/app`: create-vite, the Capacitor CLI, both platforms, the
 * updater plugin. Nothing is edited by hand. Takes about ten seconds and needs the package registry.
 */
export function generatedApp(folder: string): Repo {
  run(
    folder,
    'npx',
    '--yes',
    `create-vite@${pinned['create-vite']}`,
    'app',
    '--template',
    'vanilla',
    '--no-interactive',
  )
  const app = join(folder, 'app')
  const packages = ['core', 'ios', 'android'].map((name) => `@capacitor/${name}@${pinned.capacitor}`)
  run(app, 'npm', 'install', '--save-exact', ...packages, `@capgo/capacitor-updater@${pinned.updater}`)
  run(app, 'npm', 'install', '--save-dev', '--save-exact', `@capacitor/cli@${pinned.capacitor}`)
  run(app, 'npx', 'cap', 'init', 'Generated', 'com.example.generated', '--web-dir', 'dist')
  run(app, 'npm', 'run', 'build')
  run(app, 'npx', 'cap', 'add', 'android')
  run(app, 'npx', 'cap', 'add', 'ios')
  const repo = openRepo(app)
  repo.git('init', '--quiet', '--initial-branch', 'main')
  repo.commit('feat: generated app')
  return repo
}
