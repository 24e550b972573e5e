import { parseAppId } from './app-id.ts'
import { listOf, orNull, parseFlag, parseFormat, parseText, recordOf, tableOf } from './fields.ts'
import { type NativeEntry, parseNativeEntry } from './native-build.ts'
import { type PerPlatform, type Platform, parsePlatform, perPlatform } from './platform.ts'

/** Who may follow a channel; what `app.json` knows of it. */
export interface ChannelAccess {
  readonly platforms: readonly Platform[]
  /** Devices may choose it (`setChannel`). */
  readonly selfAssign: boolean
  /** Made for a pull request; every other channel is protected. */
  readonly preview: boolean
}

/** `apps/<appId>/app.json`: the small document that every update check reads. Moved by compare-and-set. */
export interface App {
  readonly format: 1
  readonly appId: string
  /** Bundles' `link` and `comment` may be sent to devices. */
  readonly exposeMetadata: boolean
  /** The public channel of each platform: what a device follows that names none. */
  readonly defaults: PerPlatform<string | null>
  readonly channels: Readonly<Record<string, ChannelAccess>>
  /** The ledger, slim. */
  readonly natives: readonly NativeEntry[]
}

/** An app that has published nothing yet. */
export function newApp(appId: string): App {
  return {
    format: 1,
    appId,
    exposeMetadata: false,
    defaults: perPlatform(() => null),
    channels: {},
    natives: [],
  }
}

/** Reads `{ios, android, electron}`; a missing platform gives `fallback`. */
export function perPlatformOf<T>(parse: (raw: unknown) => T, fallback: T): (raw: unknown) => PerPlatform<T> {
  return recordOf((fields) => perPlatform((platform) => fields.read(platform, parse, fallback)))
}

const parseAccess = recordOf(
  (fields): ChannelAccess => ({
    platforms: fields.read('platforms', listOf(parsePlatform)),
    selfAssign: fields.read('selfAssign', parseFlag, false),
    preview: fields.read('preview', parseFlag, false),
  }),
)

/** @throws Invalid naming every fault. */
export const parseApp = recordOf(
  (fields): App => ({
    format: fields.read('format', parseFormat),
    appId: fields.read('appId', parseAppId),
    exposeMetadata: fields.read('exposeMetadata', parseFlag, false),
    defaults: fields.read('defaults', perPlatformOf(orNull(parseText), null)),
    channels: fields.read('channels', tableOf(parseAccess), {}),
    natives: fields.read('natives', listOf(parseNativeEntry), []),
  }),
)
