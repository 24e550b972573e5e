import { Invalid } from './invalid.ts'
import { shownText } from './shown-text.ts'

/** Every platform, in the order of every list and table. */
export const platforms = ['ios', 'android', 'electron'] as const

/** Where a native shell runs. `electron` is served by a plugin of its own that speaks the same protocol. */
export type Platform = (typeof platforms)[number]

/** A value per platform. */
export type PerPlatform<T> = Readonly<Record<Platform, T>>

/** Whether it is the name of a platform. */
export function isPlatform(raw: unknown): raw is Platform {
  return platforms.includes(raw as Platform)
}

/** @throws Invalid when it is no platform. */
export function parsePlatform(raw: unknown): Platform {
  if (!isPlatform(raw)) throw new Invalid(`must be one of ${platforms.join(', ')}, got ${shownText(raw)}`)
  return raw
}

/** The same value, or the value of `make`, for every platform. */
export function perPlatform<T>(make: (platform: Platform) => T): PerPlatform<T> {
  return { ios: make('ios'), android: make('android'), electron: make('electron') }
}
