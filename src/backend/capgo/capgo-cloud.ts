import type { Clock } from '../../core/ports/clock.ts'
import type { Exec } from '../../core/ports/exec.ts'
import type { Forge } from '../../core/ports/forge.ts'
import type { Backend } from '../backend.ts'
import { keptSettings } from './channel-settings.ts'
import { cloudState } from './cloud-state.ts'
import { writeHeld } from './held-notes.ts'
import { ledgerTags } from './ledger-tags.ts'
import { capgoLists } from './lists.ts'
import { publishUpload } from './publish-upload.ts'
import { capgoRest } from './rest.ts'
import { channelWriter } from './write-channel.ts'

export interface CapgoCloudOptions {
  readonly appId: string
  readonly key: string
  /** Host of the API; the public one unless the Capacitor config names another (`localApi`). */
  readonly api?: string | null
  /** Where devices ask; the public endpoint unless the Capacitor config names another. */
  readonly updateUrl?: string | null
  /** Starts the Capgo CLI; the locked one unless said. */
  readonly cli?: readonly string[] | null
  /** Folder of the app, where the CLI runs. */
  readonly folder: string
  readonly delta: boolean
  /** PEM of the key that bundles are encrypted with; null: they are plain. */
  readonly privateKey: string | null
  readonly forge: Forge
  readonly exec: Exec
  readonly fetch: typeof globalThis.fetch
  readonly clock: Clock
  readonly env: Readonly<Record<string, string | undefined>>
}

/** Capgo Cloud: one bundle per channel, no lanes, no compare-and-set; its ledger stands in git. */
export function capgoCloud(options: CapgoCloudOptions): Backend {
  const { appId, key, folder, delta, privateKey, forge, exec, fetch, clock, env } = options
  const api = (options.api ?? 'https://api.capgo.app').replace(/\/+$/, '')
  const rest = capgoRest({ api, key, fetch, clock })
  const lists = capgoLists(rest, appId)
  const writer = channelWriter(rest, lists, appId)
  const ledger = ledgerTags(forge, appId)
  const command = options.cli ?? null
  const upload = { appId, key, command, cwd: folder, delta, privateKey, exec, env }

  return {
    name: 'Capgo Cloud',
    lanes: false,
    dialect: 'capgo',
    keeps: keptSettings,
    updateUrl: options.updateUrl ?? 'https://plugin.capgo.app/updates',

    async state(name) {
      // The pointers first: whatever they name was uploaded before, so the list read after them holds it.
      const channels = await lists.channels()
      const [bundles, natives] = await Promise.all([lists.bundles(), ledger.read()])
      return cloudState(appId, name, bundles, channels, natives)
    },
    isTaken: (version) => lists.isTaken(version),
    configure: (name, settings, expected) => writer.settings(name, settings, expected),
    publish: (release) => publishUpload(release, { rest, lists, upload, clock }),

    async move(name, changes, expected, held) {
      const targets = [...new Set(changes.map(({ to }) => to))]
      if (targets.length > 1) throw new Error('Capgo Cloud has one bundle per channel')
      if (held !== undefined) await writeHeld(name, held, { rest, lists, appId })
      const [to] = targets
      return to === undefined ? expected : writer.point(name, to, expected)
    },
    rollout: (name, candidate, expected) => writer.rollout(name, candidate, expected),

    recordNative: (build) => ledger.record(build),
    retireNative: (native) => ledger.retire(native),
    removeChannel: (name) => writer.remove(name),
  }
}
