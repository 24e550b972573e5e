import { type App, newApp, parseApp } from '../core/app.ts'
import { type Channel, newChannel, parseChannel } from '../core/channel.ts'
import { appKeys } from '../core/keys.ts'
import { type NativeBuild, nativeText, parseNativeBuild } from '../core/native-build.ts'
import type { Clock } from '../core/ports/clock.ts'
import { UpdateError } from '../core/update-error.ts'
import { changeDocument, createDocument, readDocument, writeDocument } from '../storage/documents.ts'
import type { Storage } from '../storage/storage.ts'
import type { Backend, ChannelSettings, Revision } from './backend.ts'
import { hasNative, withAccess, withNative, withoutChannel, withRetired } from './changed-app.ts'
import { readBundles, readState } from './channel-state.ts'
import { hasSameCode } from './has-same-code.ts'
import { movedChannel, withCandidate } from './moved-channel.ts'
import { publishBundle } from './publish-bundle.ts'

const settingKeys: readonly (keyof ChannelSettings)[] = [
  'strategy',
  'belowNative',
  'unlisted',
  'allow',
  'paused',
  'selfAssign',
  'preview',
  'platforms',
  'defaultFor',
]

/**
 * Releases into a store that our server reads. Payload first, then the bundle record, then the channel: a crash at
 * any point leaves devices on the bundle they had.
 */
export function selfHosted(storage: Storage, appId: string, clock: Clock): Backend {
  const keys = appKeys(appId)
  const now = (): string => clock.now().toISOString()
  const changeApp = (change: (app: App) => App): Promise<App> =>
    changeDocument(storage, keys.app, parseApp, newApp(appId), change)
  const channelAt = (name: string) => readDocument(storage, keys.channel(name), parseChannel)
  const writeChannel = (channel: Channel, expected: Revision): Promise<string> =>
    writeDocument(
      storage,
      keys.channel(channel.name),
      channel,
      expected === null ? 'absent' : { ifMatch: expected },
    )

  return {
    name: storage.name,
    lanes: true,
    dialect: 'ours',
    keeps: settingKeys,
    updateUrl: null,

    async state(name) {
      // The pointer first: whatever it names was recorded before it moved, so the lists read after it hold it.
      const channel = await channelAt(name)
      const [app, bundles, natives] = await Promise.all([
        readDocument(storage, keys.app, parseApp),
        readBundles(storage, keys),
        readNatives(storage, keys.natives),
      ])
      return readState(app?.value ?? newApp(appId), name, channel, bundles, natives)
    },

    async configure(name, settings, expected) {
      const found = await channelAt(name)
      if ((found?.etag ?? null) !== expected) throw movedOn(name, storage.name)
      const revision = await writeSettings(found?.value ?? newChannel(name), settings, expected)
      await changeApp((app) => withAccess(app, name, settings))
      return revision
    },

    publish: (release) => publishBundle(storage, keys, release, now()),

    async move(name, changes, expected, held) {
      const found = await channelAt(name)
      if (found === null || found.etag !== expected) throw movedOn(name, storage.name)
      const channel = movedChannel(found.value, changes, held ?? found.value.held, now())
      return channel === found.value ? expected : writeChannel(channel, expected)
    },

    async rollout(name, candidate, expected) {
      const found = await channelAt(name)
      if (found === null || found.etag !== expected) throw movedOn(name, storage.name)
      const channel = withCandidate(found.value, candidate, now())
      return channel === found.value ? expected : writeChannel(channel, expected)
    },

    isTaken: async () => false,

    async recordNative(build) {
      const before = await createDocument(
        storage,
        keys.native(build.platform, build.version, build.build),
        build,
        parseNativeBuild,
      )
      if (before !== null && !hasSameCode(before, build)) throw recordedOtherwise(before, build)
      await changeApp((app) => withNative(app, before ?? build))
      return before === null ? 'created' : 'exists'
    },

    async retireNative(native) {
      const { platform, version, build } = native
      // A run that was killed while it recorded leaves the record without its entry in app.json.
      const record = await readDocument(storage, keys.native(platform, version, build), parseNativeBuild)
      const app = await changeApp((present) =>
        withRetired(record === null ? present : withNative(present, record.value), native),
      )
      return hasNative(app, native) ? 'retired' : 'absent'
    },

    async removeChannel(name) {
      await changeApp((app) => withoutChannel(app, name))
      await storage.delete(keys.channel(name))
    },
  }

  async function writeSettings(
    before: Channel,
    settings: ChannelSettings,
    expected: Revision,
  ): Promise<Revision> {
    const { strategy, belowNative, unlisted, allow, paused } = settings
    const after: Channel = {
      ...before,
      strategy: strategy ?? before.strategy,
      belowNative: belowNative ?? before.belowNative,
      unlisted: unlisted ?? before.unlisted,
      allow: allow ?? before.allow,
      paused: paused ?? before.paused,
    }
    const unchanged = expected !== null && JSON.stringify(after) === JSON.stringify(before)
    return unchanged ? expected : writeChannel(after, expected)
  }
}

async function readNatives(storage: Storage, prefix: string): Promise<readonly NativeBuild[]> {
  const builds: NativeBuild[] = []
  for await (const { key } of storage.list(prefix)) {
    const found = await readDocument(storage, key, parseNativeBuild)
    if (found !== null) builds.push(found.value)
  }
  return builds
}

function movedOn(channel: string, store: string): UpdateError {
  return new UpdateError(
    'CONFLICT',
    `channel "${channel}" in ${store} was changed by another run meanwhile`,
    {
      hint: 'Nothing was moved. Run the command again: it starts from the new state.',
    },
  )
}

function recordedOtherwise(before: NativeBuild, build: NativeBuild): UpdateError {
  return new UpdateError(
    'CONFLICT',
    `${nativeText(build)} is recorded already, from commit ${before.commit ?? 'unknown'} with other native code`,
    {
      hint: 'A shipped build never changes: give the new build another build number, or the commit that it was really made from.',
    },
  )
}
