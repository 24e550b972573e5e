import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { Invalid } from '../core/invalid.ts'
import type { StoreAddress } from '../core/store-address.ts'
import { UpdateError } from '../core/update-error.ts'
import { pluginConfig } from '../project/checks/set-up-checks.ts'
import { defaultBranch } from '../project/git/ancestry.ts'
import { type PackageManager, packageManagerOf } from '../project/package-manager.ts'
import type { CommandOf } from './command.ts'
import { type MigratedWorkflow, migratedWorkflow } from './migrate/capgo-workflow.ts'
import type { Ports } from './ports.ts'
import { recordNative } from './record-native.ts'
import { appBackend } from './release/app-backend.ts'
import { type AppContext, openApp } from './release/app-context.ts'
import type { InitResult, NativeResult, NextStep } from './result.ts'

const installs: Readonly<Record<PackageManager, string>> = {
  npm: 'npm ci',
  pnpm: 'corepack enable && pnpm install --frozen-lockfile',
  yarn: 'corepack enable && yarn install --immutable',
  bun: 'bun install --frozen-lockfile',
}

/** Writes the config file and one workflow, and shows what the app must do. Files that exist are kept as they are. */
export async function init(command: CommandOf<'init'>, ports: Ports): Promise<InitResult> {
  const context = await openApp(command, ports)
  const { repository, folder, platforms, appId, capacitor } = context
  const manager = await packageManagerOf(folder, repository.root)
  const branch = await defaultBranch(repository)
  const migrated = command.from === null ? null : await migratedFrom(command.from)
  const usual: StoreAddress =
    migrated === null ? { kind: 'file', path: join(repository.root, '..', 'ota-store') } : { kind: 'capgo' }
  const store = command.store ?? usual
  const origin =
    command.updateUrl === null ? 'https://updates.example.com' : new URL(command.updateUrl).origin
  const config = {
    appId,
    store: storeText(store, folder),
    ...(command.updateUrl === null ? {} : { updateUrl: command.updateUrl }),
    channels: { production: { from: { branch }, strategy: 'minor', default: platforms } },
  }
  const files = [
    await writeOnce(
      join(folder, 'capacitor-ota.config.json'),
      `${JSON.stringify(config, null, 2)}\n`,
      repository.root,
    ),
    await writeOnce(
      join(repository.root, '.github', 'workflows', 'live-update.yml'),
      migrated?.text ?? workflow(branch, manager, repository.appDir),
      repository.root,
    ),
  ]
  const recorded = await recordAll(command, context, store, ports)
  const updater = context.app.packageJson?.dependencies['@capgo/capacitor-updater']
  const warnings =
    updater === undefined
      ? ['@capgo/capacitor-updater is not installed: npm install @capgo/capacitor-updater']
      : []
  return {
    verb: 'init',
    appId,
    files,
    changes: migrated?.changes ?? [],
    snippets: snippets(capacitor, store.kind === 'capgo' ? null : origin),
    builds: recorded.builds,
    warnings: [...warnings, ...recorded.warnings],
    next: nextOf(context, recorded.builds.length > 0),
  }
}

/** A store inside or beside the repository is named relative to the app, so that it works on every machine. */
function storeText(store: StoreAddress, folder: string): string {
  if (store.kind !== 'file')
    return store.kind === 'capgo'
      ? 'capgo'
      : store.kind === 's3'
        ? `s3://${store.bucket}/${store.prefix}`
        : store.url
  const path = relative(folder, store.path).replaceAll('\\', '/')
  return `file:${path.startsWith('.') ? path : `./${path}`}`
}

async function writeOnce(path: string, text: string, root: string): Promise<InitResult['files'][number]> {
  const shown = relative(root, path).replaceAll('\\', '/')
  if ((await readFile(path, 'utf8').catch(() => null)) !== null) return { path: shown, state: 'kept' }
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text, { flag: 'wx' })
  return { path: shown, state: 'written' }
}

async function recordAll(
  command: CommandOf<'init'>,
  context: AppContext,
  store: StoreAddress,
  ports: Ports,
): Promise<{ readonly builds: NativeResult['builds']; readonly warnings: readonly string[] }> {
  const builds: NativeResult['builds'][number][] = []
  const warnings: string[] = []
  if (command.nativeBuild.length > 0 && command.store === null && store.kind === 'capgo') {
    throw new UpdateError('INPUT_INVALID', '--native-build wants a store that can be written')
  }
  const backend = command.nativeBuild.length === 0 ? null : appBackend({ store }, context, ports)
  for (const { platform, version, build, ref } of command.nativeBuild) {
    if (backend === null) break
    const recorded = await recordNative(context, backend, { platform, version, build, ref }, false, ports)
    builds.push(...recorded.builds)
    warnings.push(...recorded.warnings)
  }
  return { builds, warnings }
}

async function migratedFrom(path: string): Promise<MigratedWorkflow> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new UpdateError('INPUT_INVALID', `the workflow ${path} cannot be read`, { cause })
  })
  try {
    return migratedWorkflow(text)
  } catch (error) {
    if (!(error instanceof Invalid)) throw error
    throw new UpdateError('INPUT_INVALID', `${path} ${error.message}`, {
      hint: 'Name the workflow that uploads with the Capgo CLI, or leave --from out.',
    })
  }
}

/** @param origin of our server; null where devices ask the cloud of the plugin, which needs no configuration */
function snippets(
  capacitor: Readonly<Record<string, unknown>>,
  origin: string | null,
): InitResult['snippets'] {
  const urls = {
    updateUrl: `${origin}/updates`,
    statsUrl: `${origin}/stats`,
    channelUrl: `${origin}/channel_self`,
  }
  const own = pluginConfig(capacitor)
  const missing = origin !== null && Object.keys(urls).some((key) => typeof own[key] !== 'string')
  const plugins = { plugins: { CapacitorUpdater: { autoUpdate: true, ...urls } } }
  return [
    ...(missing
      ? [
          {
            where: 'Into the Capacitor config (all three, or devices ask the cloud of the plugin)',
            text: JSON.stringify(plugins, null, 2),
          },
        ]
      : []),
    {
      where: 'Where the web app starts (without it devices roll every update back)',
      text: "import { CapacitorUpdater } from '@capgo/capacitor-updater'\n\nCapacitorUpdater.notifyAppReady()",
    },
  ]
}

function nextOf({ platforms }: AppContext, recorded: boolean): readonly NextStep[] {
  const record: NextStep = {
    text: 'Record the native builds that are in the stores (any commit works):',
    line: platforms.map((platform) => `capacitor-ota native --platform ${platform} --commit HEAD`).join('\n'),
  }
  const release: NextStep = {
    text: 'Change the web app, commit, and see what a release would do:',
    line: 'capacitor-ota plan',
  }
  return recorded ? [release] : [record, release]
}

function workflow(branch: string, manager: PackageManager, appDir: string): string {
  const inApp = appDir === '' ? '' : `\n        working-directory: ${JSON.stringify(appDir)}`
  const input = appDir === '' ? '' : `\n        with:\n          working-directory: ${JSON.stringify(appDir)}`
  return `name: live update
on:
  push:
    branches: [${JSON.stringify(branch)}]
permissions:
  contents: read
concurrency:
  group: live-update-\${{ github.ref }}
  cancel-in-progress: false
jobs:
  release:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
        with:
          fetch-depth: 0
      - uses: actions/setup-node@v5
        with:
          node-version: 24
      - run: ${installs[manager]}${inApp}
      - uses: capacitor-ota/capacitor-ota@v1${input}
`
}
