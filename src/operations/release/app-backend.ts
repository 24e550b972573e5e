import type { Backend } from '../../backend/backend.ts'
import { openBackend } from '../../backend/open.ts'
import type { StoreAddress } from '../../core/store-address.ts'
import type { BundleKey } from '../../packaging/bundle-key.ts'
import { pluginConfig } from '../../project/checks/set-up-checks.ts'
import type { BuildCommand } from '../options/build-command.ts'
import type { Ports } from '../ports.ts'
import type { AppContext } from './app-context.ts'

/** What of a command the backend must know. */
interface BackendCommand {
  readonly store: StoreAddress
  readonly capgoCli?: BuildCommand | null
  readonly delta?: boolean
}

/** The backend that a command names, for an app: hosts of Capgo Cloud come from its Capacitor config. */
export function appBackend(
  command: BackendCommand,
  { appId, capacitor, folder }: Pick<AppContext, 'appId' | 'capacitor' | 'folder'>,
  ports: Ports,
  key: BundleKey | null = null,
): Backend {
  const { localApi, updateUrl } = pluginConfig(capacitor)
  return openBackend(command.store, appId, ports, {
    api: textOf(localApi),
    updateUrl: textOf(updateUrl),
    cli: command.capgoCli || null,
    folder,
    delta: command.delta ?? false,
    privateKey: key?.privatePem ?? null,
  })
}

const textOf = (raw: unknown): string | null => (typeof raw === 'string' && raw !== '' ? raw : null)
