import { keyIdOf, pemBody } from '../../core/public-key.ts'
import type { CheckFault } from './check.ts'

export interface SetUp {
  /** Value of the Capacitor config. */
  readonly config: Readonly<Record<string, unknown>>
  readonly dependencies: Readonly<Record<string, string>>
  /** Text of the built scripts and pages, by name. */
  readonly scripts: ReadonlyMap<string, string>
  readonly updateUrl: string | null
  /** The public key that opens the bundle, PKCS#1 PEM; null: it is plain. */
  readonly publicKey: string | null
}

const updater = '@capgo/capacitor-updater'

/** What would keep a published bundle from every device: each with a code and a fix. Run before packing. */
export function setUpFaults(setUp: SetUp): readonly CheckFault[] {
  const { config, dependencies, updateUrl } = setUp
  const faults: CheckFault[] = []
  const plugin = pluginConfig(config)
  if (dependencies[updater] === undefined) {
    faults.push({
      code: 'UPDATER_NOT_INSTALLED',
      text: `${updater} is not among the dependencies of package.json`,
      fix: `install it: npm install ${updater}, and ship a native build with it`,
    })
  }
  const configured = plugin.updateUrl
  if (updateUrl !== null && configured !== updateUrl) {
    faults.push({
      code: 'UPDATE_URL_NOT_OURS',
      text: `devices ask ${typeof configured === 'string' ? configured : 'the cloud of the plugin'}, this release goes to ${updateUrl}`,
      fix: `set plugins.CapacitorUpdater.updateUrl to ${updateUrl} in the Capacitor config, and ship a native build with it`,
    })
  }
  if (plugin.autoUpdate === false || plugin.autoUpdate === 'off' || plugin.autoUpdate === 'false') {
    faults.push({
      code: 'AUTO_UPDATE_OFF',
      text: 'plugins.CapacitorUpdater.autoUpdate is off, so no device asks by itself',
      fix: 'remove autoUpdate: false from the Capacitor config',
    })
  }
  const server = config.server
  if (
    typeof server === 'object' &&
    server !== null &&
    typeof (server as { url?: unknown }).url === 'string'
  ) {
    faults.push({
      code: 'SERVER_URL_SET',
      text: 'server.url is set in the Capacitor config, which switches live updates off',
      fix: 'set server.url in development only',
    })
  }
  if (![...setUp.scripts.values()].some((text) => text.includes('notifyAppReady'))) {
    faults.push({
      code: 'NOTIFY_APP_READY_MISSING',
      text: 'no built file calls notifyAppReady(), so devices would roll the bundle back',
      fix: "call CapacitorUpdater.notifyAppReady() when the app starts: import { CapacitorUpdater } from '@capgo/capacitor-updater'",
    })
  }
  faults.push(...keyFaults(plugin.publicKey, setUp.publicKey))
  return faults
}

/** What keeps devices with a key in their binary from opening the bundle, or devices without one. */
function keyFaults(configured: unknown, ours: string | null): readonly CheckFault[] {
  const theirs = typeof configured === 'string' ? configured : ''
  if (theirs === '' && ours === null) return []
  if (theirs === '') {
    return [
      {
        code: 'PUBLIC_KEY_MISSING',
        text: 'the bundle would be encrypted, and plugins.CapacitorUpdater.publicKey is not set, so no device could open it',
        fix: 'set publicKey in the Capacitor config (npx @capgo/cli key save) and ship a native build with it, or leave private-key out',
      },
    ]
  }
  if (ours === null) {
    return [
      {
        code: 'BUNDLE_NOT_ENCRYPTED',
        text: 'plugins.CapacitorUpdater.publicKey is set, so devices refuse a plain bundle',
        fix: 'give the private key with private-key (CAPACITOR_OTA_PRIVATE_KEY), or remove publicKey from the Capacitor config and ship a native build without it',
      },
    ]
  }
  if (!theirs.includes('BEGIN RSA PUBLIC KEY')) {
    return [
      {
        code: 'PUBLIC_KEY_UNREADABLE',
        text: 'plugins.CapacitorUpdater.publicKey is no PKCS#1 key (-----BEGIN RSA PUBLIC KEY-----), and devices read no other',
        fix: 'save the public key again (npx @capgo/cli key save) and ship a native build with it',
      },
    ]
  }
  if (pemBody(theirs) === pemBody(ours)) return []
  return [
    {
      code: 'PUBLIC_KEY_OTHER',
      text: `private-key belongs to key ${keyIdOf(ours)}, devices hold ${keyIdOf(theirs)}`,
      fix: 'give the private key of the pair whose public key is in the Capacitor config',
    },
  ]
}

/** `plugins.CapacitorUpdater` of the config. */
export function pluginConfig(config: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const plugins = config.plugins
  const own =
    typeof plugins === 'object' && plugins !== null
      ? (plugins as { CapacitorUpdater?: unknown }).CapacitorUpdater
      : null
  return typeof own === 'object' && own !== null ? (own as Record<string, unknown>) : {}
}
