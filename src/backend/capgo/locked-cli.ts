import { createHash } from 'node:crypto'
import { copyFile, mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Exec } from '../../core/ports/exec.ts'
import { UpdateError } from '../../core/update-error.ts'
import { childEnvironment } from './child-environment.ts'
import lock from './cli-lock.json' with { type: 'json' }

/** The version of `@capgo/cli` that uploads; never `latest`, so that a run means the same tomorrow. */
export const capgoCliVersion: string = lock.packages[''].dependencies['@capgo/cli']

type Locked = Readonly<
  Record<string, { readonly version?: string; readonly integrity?: string; readonly dependencies?: object }>
>

/** In milliseconds. */
const timeLimit = 5 * 60_000

/** A user's `.npmrc` may name the registry; none may loosen what these say. */
const npmInstall = [
  'install',
  '--package-lock=true',
  '--ignore-scripts=true',
  '--omit=optional',
  '--omit=dev',
  '--legacy-peer-deps=false',
  '--install-strategy=hoisted',
  '--location=project',
  '--save=false',
  '--prefer-offline=true',
  '--audit=false',
  '--fund=false',
  '--loglevel=error',
]

export interface LockedCliOptions {
  /** Folder of the app, whose repository says where packages come from (`.npmrc`). */
  readonly cwd: string
  readonly exec: Exec
  readonly env: Readonly<Record<string, string | undefined>>
}

/**
 * The words that start the Capgo CLI. It is installed once per machine, without scripts and without our key in sight,
 * and every package of it has the checksum of the lockfile: a release of any of them changes nothing.
 * @throws UpdateError `BACKEND_FAILED` when it cannot be installed, or a package is another one
 */
export async function lockedCli({ cwd, exec, env }: LockedCliOptions): Promise<readonly string[]> {
  const text = JSON.stringify(lock)
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 12)
  const home = await toolFolder(env)
  const folder = join(home, `capgo-cli-${capgoCliVersion}-${digest}`)
  if (await isThere(entryOf(folder))) return ['node', entryOf(folder)]
  const made = await mkdtemp(`${folder}-`)
  await install(made, text, { cwd, exec, env })
  try {
    // A folder under its final name is whole.
    await rename(made, folder)
  } catch {
    if (!(await isThere(entryOf(folder)))) return ['node', entryOf(made)]
    // Another run was faster.
    await rm(made, { recursive: true, force: true, maxRetries: 3 })
  }
  return ['node', entryOf(folder)]
}

async function install(
  folder: string,
  lockText: string,
  { cwd, exec, env }: LockedCliOptions,
): Promise<void> {
  const { dependencies } = lock.packages['']
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies }))
  await writeFile(join(folder, 'package-lock.json'), lockText)
  const settings = join(folder, '.npmrc')
  // It may hold a token: it goes again, whatever happens.
  const given = await npmSettings(cwd)
  if (given !== null) await copyFile(given, settings)
  try {
    const { exitCode, stderr } = await exec('npm', npmInstall, {
      cwd: folder,
      env: childEnvironment(env),
      timeout: timeLimit,
    })
    if (exitCode !== 0) throw new Error(stderr.trim().split('\n').slice(0, 5).join('\n'))
    const others = await packagesNotLocked(folder)
    if (others.length > 0)
      throw new Error(`npm installed what the lockfile does not name: ${others.join(', ')}`)
  } catch (cause) {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new UpdateError('BACKEND_FAILED', `@capgo/cli ${capgoCliVersion} cannot be installed: ${why}`, {
      hint: /EINTEGRITY/.test(why)
        ? 'The registry gives another package than the one of that version: do not use it before you know why.'
        : `Let npm reach a registry with it, or name a command of your own: --capgo-cli "npx --yes @capgo/cli@${capgoCliVersion}"`,
      cause,
    })
  } finally {
    await rm(settings, { force: true })
  }
}

/** What npm notes of the packages that it laid down, against the lockfile. */
async function packagesNotLocked(folder: string): Promise<readonly string[]> {
  const text = await readFile(join(folder, 'node_modules', '.package-lock.json'), 'utf8')
  const laidDown = (JSON.parse(text) as { readonly packages: Locked }).packages
  const wanted: Locked = lock.packages
  return Object.entries(laidDown)
    .filter(([path, { integrity }]) => integrity === undefined || wanted[path]?.integrity !== integrity)
    .map(([path, { version }]) => `${path.replace(/^.*node_modules\//, '')}@${version}`)
}

/** Where tools stay between runs: that of the runner, or the cache of the user. Never a folder that others may write. */
async function toolFolder(env: LockedCliOptions['env']): Promise<string> {
  const base =
    env.RUNNER_TOOL_CACHE ||
    env.XDG_CACHE_HOME ||
    env.LOCALAPPDATA ||
    (env.HOME ? join(env.HOME, '.cache') : null)
  try {
    if (!base) throw new Error('no folder is known')
    const folder = join(base, 'capacitor-ota')
    await mkdir(folder, { recursive: true, mode: 0o700 })
    return folder
  } catch {
    return mkdtemp(join(tmpdir(), 'capacitor-ota-tools-'))
  }
}

const entryOf = (folder: string): string => join(folder, 'node_modules', '@capgo', 'cli', 'dist', 'index.js')

const isThere = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  )

/** The settings of npm that the repository of the app has: the nearest file from its folder up. */
async function npmSettings(folder: string): Promise<string | null> {
  for (let at = folder; ; at = dirname(at)) {
    if (await isThere(join(at, '.npmrc'))) return join(at, '.npmrc')
    if (at === dirname(at) || (await isThere(join(at, '.git')))) return null
  }
}
