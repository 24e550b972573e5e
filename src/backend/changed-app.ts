import type { App } from '../core/app.ts'
import { type NativeBuild, type NativeEntry, nativeEntry } from '../core/native-build.ts'
import type { ChannelSettings } from './backend.ts'

/** What names a native build. */
type BuildName = Pick<NativeEntry, 'platform' | 'version' | 'build'>

/** The app with a channel, or with what it knows of one changed; the same object when nothing changes. */
export function withAccess(app: App, name: string, settings: ChannelSettings): App {
  const before = Object.hasOwn(app.channels, name) ? app.channels[name] : undefined
  const access = {
    platforms: settings.platforms ?? before?.platforms ?? (['ios', 'android', 'electron'] as const),
    selfAssign: settings.selfAssign ?? before?.selfAssign ?? false,
    preview: settings.preview ?? before?.preview ?? false,
  }
  const defaults = { ...app.defaults }
  for (const platform of settings.defaultFor ?? []) defaults[platform] = name
  const after = { ...app, defaults, channels: { ...app.channels, [name]: access } }
  return JSON.stringify(after) === JSON.stringify(app) ? app : after
}

/** The app without a channel, which is nobody's default any more. */
export function withoutChannel(app: App, name: string): App {
  if (!Object.hasOwn(app.channels, name)) return app
  const { [name]: _removed, ...channels } = app.channels
  const { ios, android, electron } = app.defaults
  const unless = (channel: string | null): string | null => (channel === name ? null : channel)
  return {
    ...app,
    channels,
    defaults: { ios: unless(ios), android: unless(android), electron: unless(electron) },
  }
}

const isSameBuild = (a: BuildName, b: BuildName): boolean =>
  a.platform === b.platform && a.version === b.version && a.build === b.build

/** Whether the slim ledger holds the build, in service or not. */
export const hasNative = (app: App, build: BuildName): boolean =>
  app.natives.some((entry) => isSameBuild(entry, build))

/** The app with a native build at the end of its ledger; one that is there stays as it is. */
export function withNative(app: App, build: NativeBuild): App {
  return hasNative(app, build) ? app : { ...app, natives: [...app.natives, nativeEntry(build)] }
}

/** The app with a native build out of service; the same object when it is, or is not there. */
export function withRetired(app: App, build: BuildName): App {
  const isLive = app.natives.some((entry) => isSameBuild(entry, build) && !entry.retired)
  if (!isLive) return app
  const natives = app.natives.map((entry) =>
    isSameBuild(entry, build) ? { ...entry, retired: true } : entry,
  )
  return { ...app, natives }
}
