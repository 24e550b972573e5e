import type { Platform } from '../../core/platform.ts'

/** Which files of a package hold native code of a platform. */
export const nativePart: Readonly<Record<Platform, RegExp>> = {
  android: /^(android|src\/android|libs)\/|^plugin\.xml$/,
  ios: /^(ios|Sources|src\/ios|Plugin)\/|\.podspec$|^Package\.swift$|^plugin\.xml$/,
  electron: /^electron\//,
}
