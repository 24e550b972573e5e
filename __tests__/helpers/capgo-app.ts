import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished } from 'vitest'
import { type CapgoCloudStandIn, capgoCloudStandIn, standInKey } from './capgo-cloud.ts'
import { fixtureRepo, type Repo } from './fixture-repo.ts'
import { type CliResult, runCli } from './run-cli.ts'
import { tempFolder } from './temp-folder.ts'

/** The stand-in of the Capgo CLI. */
export const cli = join(dirname(fileURLToPath(import.meta.url)), 'capgo-cli.ts')
export const appId = 'com.example.notes'

export interface World {
  readonly repo: Repo
  readonly cloud: CapgoCloudStandIn
  readonly env: Readonly<Record<string, string>>
  run(...args: readonly string[]): Promise<CliResult>
  release(...args: readonly string[]): Promise<CliResult>
}

/** The fixture app whose config points at a stand-in of Capgo Cloud; nothing is recorded yet. */
export async function world(): Promise<World> {
  const cloud = await capgoCloudStandIn(appId)
  onTestFinished(() => cloud.close())
  const folder = tempFolder()
  const repo = fixtureRepo(join(folder, 'notes'))
  repo.edit(
    'capacitor.config.ts',
    "updateUrl: 'http://127.0.0.1:8787",
    `localApi: '${cloud.url}', updateUrl: '${cloud.url}`,
  )
  repo.commit('chore: devices ask the stand-in')
  repo.git('clone', '--quiet', '--bare', repo.folder, join(folder, 'origin.git'))
  repo.git('remote', 'add', 'origin', join(folder, 'origin.git'))
  const env = { CAPGO_TOKEN: standInKey, CAPACITOR_OTA_CAPGO_CLI: `${process.execPath} ${cli} ${cloud.url}` }
  const run = (...args: readonly string[]) => runCli(args, { cwd: repo.folder, env })
  return { repo, cloud, env, run, release: (...args) => run('release', ...args) }
}

/** Both native builds recorded, and a change of the web app committed. */
export async function shipped(): Promise<World> {
  const made = await world()
  for (const platform of ['ios', 'android']) await record(made, platform, '1.0.0', '1')
  web(made.repo, 'Hello over the air')
  return made
}

export async function record(
  { run }: World,
  platform: string,
  version: string,
  build: string,
): Promise<void> {
  const { exitCode, stderr } = await run(
    'native',
    '--platform',
    platform,
    '--version',
    version,
    '--build',
    build,
  )
  expect(exitCode, stderr).toBe(0)
}

export function web(repo: Repo, text: string): string {
  repo.write(
    'src/main.js',
    `import { CapacitorUpdater } from '@capgo/capacitor-updater'\nCapacitorUpdater.notifyAppReady()\nconsole.log('${text}')\n`,
  )
  return repo.commit(`feat: ${text}`)
}

export const serves = ({ cloud }: World, channel = 'production') =>
  cloud.channels.get(channel)?.version ?? null
export const names = ({ cloud }: World) => cloud.bundles.map(({ name }) => name)
