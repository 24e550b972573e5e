import { join } from 'node:path'
import { parseAppId } from '../../core/app-id.ts'
import { Invalid } from '../../core/invalid.ts'
import type { Platform } from '../../core/platform.ts'
import { UpdateError } from '../../core/update-error.ts'
import { type AppFiles, readApp } from '../../project/app-files.ts'
import { openRepository, type Repository } from '../../project/git/repository.ts'
import { workTree } from '../../project/git/work-tree.ts'
import type { ConfigFile } from '../config/config-file.ts'
import type { Ports } from '../ports.ts'
import { type DetectionOptions, nativeSettingsOf } from './native-settings-of.ts'

/** The app that a verb works on. */
export interface AppContext {
  readonly repository: Repository
  readonly app: AppFiles
  readonly appId: string
  /** Value of the Capacitor config. */
  readonly capacitor: Readonly<Record<string, unknown>>
  readonly platforms: readonly Platform[]
  /** Absolute folder of the app. */
  readonly folder: string
}

export interface AppCommand extends DetectionOptions {
  readonly workingDirectory: string
  readonly configFile: ConfigFile
}

/** Reads the app in a folder. @throws UpdateError naming what is missing and the way out. */
export async function openApp(command: AppCommand, ports: Ports): Promise<AppContext> {
  const { workingDirectory, configFile } = command
  const settings = nativeSettingsOf(command, ports)
  const repository = await openRepository(ports.exec, workingDirectory, ports.env)
  const app = await readApp(await workTree(repository), repository.appDir, ports.exec, settings)
  if (app.config.kind === 'absent') {
    throw new UpdateError('INPUT_INVALID', `${workingDirectory} has no capacitor.config.ts, .js or .json`, {
      hint: 'Run this in the folder of the Capacitor app, or name it with --working-directory.',
    })
  }
  if (app.config.kind === 'unreadable') {
    throw new UpdateError('INPUT_INVALID', `${app.config.file} cannot be evaluated: ${app.config.why}`, {
      hint: 'It is evaluated without installed packages and with an empty environment: name the variables that it needs in "nativeEnv" of capacitor-ota.config.json, and keep what it reads inside the repository.',
    })
  }
  const capacitor = app.config.value
  return {
    repository,
    app,
    appId: appIdOf(configFile, capacitor, app.config.file),
    capacitor,
    platforms: app.platforms,
    folder: join(repository.root, ...repository.appDir.split('/')),
  }
}

function appIdOf(config: ConfigFile, capacitor: Readonly<Record<string, unknown>>, file: string): string {
  const updater = (capacitor.plugins as { CapacitorUpdater?: { appId?: unknown } } | undefined)
    ?.CapacitorUpdater
  const raw = config.appId ?? updater?.appId ?? capacitor.appId
  try {
    return parseAppId(raw)
  } catch (error) {
    if (!(error instanceof Invalid)) throw error
    throw new UpdateError(
      'INPUT_INVALID',
      `appId in ${config.appId === null ? file : 'the config file'} ${error.message}`,
    )
  }
}
