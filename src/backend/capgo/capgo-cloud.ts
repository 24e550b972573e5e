import type { PackagedRelease } from '../../core/packaged-release.ts'
import type { Clock } from '../../core/ports/clock.ts'
import type { Exec } from '../../core/ports/exec.ts'
import type { Forge } from '../../core/ports/forge.ts'
import { UpdateError } from '../../core/update-error.ts'
import { capgoStrategy } from '../../wire/strategy.ts'
import type { Backend, ChannelSettings, PublishedBundle } from '../backend.ts'
import { cloudState, revisionOf } from './cloud-state.ts'
import { ledgerTags } from './ledger-tags.ts'
import { capgoRest } from './rest.ts'
import { type BundleRow, bundleRows, type ChannelRow, channelRows } from './rows.ts'
import { capgoCli, stagingChannel, uploadByCli } from './upload.ts'

export interface CapgoCloudOptions {
  readonly appId: string
  readonly key: string
  /** Host of the API; the public one unless the Capacitor config names another (`localApi`). */
  readonly api?: string | null
  /** Where devices ask; the public endpoint unless the Capacitor config names another. */
  readonly updateUrl?: string | null
  /** Starts the Capgo CLI; the pinned one unless said. */
  readonly cli?: readonly string[] | null
  readonly forge: Forge
  readonly exec: Exec
  readonly fetch: typeof globalThis.fetch
  readonly clock: Clock
  readonly env: Readonly<Record<string, string | undefined>>
}

/** Rows on a page of a list (protocol.md §5.7). */
const pageSize = 50

/**
 * Capgo Cloud: one bundle per channel, no lanes, no compare-and-set. Every move is read, checked, written and read
 * back, and a lost race is reported.
 */
export function capgoCloud(options: CapgoCloudOptions): Backend {
  const { appId, key, forge, exec, fetch, clock, env } = options
  const api = (options.api ?? 'https://api.capgo.app').replace(/\/+$/, '')
  const rest = capgoRest({ api, key, fetch, clock })
  const ledger = ledgerTags(forge)

  const pages = async <T>(path: string, read: (raw: unknown) => readonly T[]): Promise<readonly T[]> => {
    const all: T[] = []
    for (let page = 0; ; page += 1) {
      const rows = read(await rest.get(path, { app_id: appId, page: String(page) }))
      all.push(...rows)
      if (rows.length < pageSize) return all
    }
  }
  const bundles = (): Promise<readonly BundleRow[]> => pages('/bundle', bundleRows)
  const channels = (): Promise<readonly ChannelRow[]> => pages('/channel', channelRows)
  const channelNamed = async (name: string): Promise<ChannelRow | null> =>
    (await channels()).find((channel) => channel.name === name) ?? null

  return {
    name: 'Capgo Cloud',
    lanes: false,
    dialect: 'capgo',
    keeps: ['strategy', 'belowNative', 'allow', 'selfAssign', 'platforms', 'defaultFor'],
    updateUrl: options.updateUrl ?? 'https://plugin.capgo.app/updates',

    async state(name) {
      const [allBundles, allChannels, natives] = await Promise.all([bundles(), channels(), ledger.read()])
      return cloudState(appId, name, allBundles, allChannels, natives)
    },

    async configure(name, settings, expected) {
      const before = await channelNamed(name)
      if ((before === null ? null : revisionOf(before)) !== expected) throw movedOn(name, before)
      await rest.post('/channel', {
        app_id: appId,
        channel: name,
        ...settingsBody(settings, before === null),
      })
      const after = await channelNamed(name)
      if (after === null)
        throw new UpdateError('BACKEND_FAILED', `Capgo Cloud did not create the channel ${name}`)
      return revisionOf(after)
    },

    async publish(release) {
      const known = (await bundles()).find(({ version }) => version === release.version)
      if (known !== undefined) return published(known, release, false)
      if ((await channelNamed(stagingChannel)) === null) {
        await rest.post('/channel', { app_id: appId, channel: stagingChannel, ...stagingBody })
      }
      const command = options.cli ?? capgoCli
      const { exitCode, said } = await uploadByCli({ appId, key, command, exec, env }, release)
      const row = (await bundles()).find(({ version }) => version === release.version)
      if (row === undefined || row.deleted) throw notThere(release.version, exitCode, said)
      return published(row, release, true)
    },

    async move(name, changes, expected) {
      const targets = [...new Set(changes.map(({ to }) => to))]
      const [to] = targets
      if (to === undefined) return expected
      if (targets.length > 1) throw new Error('Capgo Cloud has one bundle per channel')
      const before = await channelNamed(name)
      if (before === null || revisionOf(before) !== expected) throw movedOn(name, before)
      if (before.version === to) return expected
      await rest.post('/channel', { app_id: appId, channel: name, version: to === 'builtin' ? null : to })
      const after = await channelNamed(name)
      if (after === null || (after.version ?? 'builtin') !== to) throw movedOn(name, after)
      return revisionOf(after)
    },

    recordNative: (build) => ledger.record(build),
    retireNative: (native) => ledger.retire(native),

    removeChannel: async () => {
      throw new UpdateError('INPUT_INVALID', 'channels of Capgo Cloud are not removed by this version')
    },
  }
}

/** Nothing follows it: not public, not chosen by devices, off on every platform. */
const stagingBody = {
  public: false,
  allow_device_self_set: false,
  ios: false,
  android: false,
  electron: false,
  disableAutoUpdate: 'none',
}

/** Only the keys that are there; a new channel starts as private until it is told otherwise. */
function settingsBody(settings: ChannelSettings, isNew: boolean): Readonly<Record<string, unknown>> {
  const { strategy, belowNative, allow, selfAssign, platforms, defaultFor } = settings
  return {
    ...(isNew && strategy === undefined ? { disableAutoUpdate: capgoStrategy('minor') } : {}),
    ...(strategy === undefined ? {} : { disableAutoUpdate: capgoStrategy(strategy) }),
    ...(belowNative === undefined ? {} : { disableAutoUpdateUnderNative: !belowNative }),
    ...(selfAssign === undefined ? {} : { allow_device_self_set: selfAssign }),
    ...(defaultFor === undefined ? {} : { public: defaultFor.length > 0 }),
    ...(platforms === undefined
      ? {}
      : {
          ios: platforms.includes('ios'),
          android: platforms.includes('android'),
          electron: platforms.includes('electron'),
        }),
    ...(allow === undefined
      ? {}
      : {
          allow_dev: allow.dev,
          allow_prod: allow.prod,
          allow_device: allow.device,
          allow_emulator: allow.emulator,
        }),
  }
}

/** @throws UpdateError `CONFLICT` when the name stands for other content, or for an upload that never ended. */
function published(row: BundleRow, release: PackagedRelease, created: boolean): PublishedBundle {
  const { version, checksum } = row
  const ours = row.contentDigest === release.contentDigest
  if (!row.deleted && row.complete && ours && checksum !== '') {
    return { version, created, checksum, size: release.archive.size }
  }
  const why = row.deleted
    ? 'was deleted, and names are never used twice'
    : !row.complete || checksum === ''
      ? 'was begun by an upload that did not end'
      : `holds other content (commit ${row.commit ?? 'unknown'})`
  throw new UpdateError('CONFLICT', `bundle ${version} on Capgo Cloud ${why}`, {
    hint: 'The next release takes the next free version; devices keep what they have.',
    taken: version,
  })
}

function notThere(version: string, exitCode: number, said: string): UpdateError {
  const exists = /already exist/i.test(said)
  const what = exists
    ? `bundle ${version} on Capgo Cloud is taken: deleted names stay reserved`
    : `the Capgo CLI ended with exit code ${exitCode}, and bundle ${version} is not on Capgo Cloud`
  return new UpdateError(exists ? 'CONFLICT' : 'BACKEND_FAILED', `${what}\n${said}`, {
    hint: 'No channel was moved: devices keep the bundle they have.',
    ...(exists ? { taken: version } : {}),
  })
}

function movedOn(name: string, now: ChannelRow | null): UpdateError {
  const serves = now === null ? 'is not there any more' : `serves ${now.version ?? 'builtin'} now`
  return new UpdateError('CONFLICT', `channel ${name} of Capgo Cloud moved on: it ${serves}`, {
    hint: 'Another run was faster; run again to release on top of it.',
  })
}
