import { capgoStrategy } from '../../wire/strategy.ts'
import type { ChannelSettings } from '../backend.ts'
import type { ChannelRow } from './rows.ts'

/** The settings that Capgo Cloud can store. */
export const keptSettings: readonly (keyof ChannelSettings)[] = [
  'strategy',
  'belowNative',
  'allow',
  'selfAssign',
  'platforms',
  'defaultFor',
]

/** Nothing follows it: not public, not chosen by devices, off on every platform. */
export const stagingBody = {
  public: false,
  allow_device_self_set: false,
  ios: false,
  android: false,
  electron: false,
  disableAutoUpdate: 'none',
} as const

type Body = Readonly<Record<string, string | boolean>>

/** `POST /channel`, with only the keys that are there; a new channel blocks majors until it is told otherwise. */
export function settingsBody(settings: ChannelSettings, isNew: boolean): Body {
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

/** What was asked for and is not there: `ios is true, asked for false`. What the API does not tell is not judged. */
export function settingsNotKept(body: Body, row: ChannelRow): readonly string[] {
  const now: Readonly<Record<string, string | boolean | null>> = {
    disableAutoUpdate: row.disableAutoUpdate,
    disableAutoUpdateUnderNative: row.underNative,
    allow_device_self_set: row.selfAssign,
    public: row.isPublic,
    ios: row.ios,
    android: row.android,
    electron: row.electron,
    allow_dev: row.allowDev,
    allow_prod: row.allowProd,
    allow_device: row.allowDevice,
    allow_emulator: row.allowEmulator,
  }
  return Object.entries(body).flatMap(([key, asked]) => {
    const is = now[key] ?? null
    return is === null || is === asked ? [] : [`${key} is ${is}, asked for ${asked}`]
  })
}
