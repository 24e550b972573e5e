import { Invalid } from './invalid.ts'
import type { Platform } from './platform.ts'
import type { Sha256 } from './sha256.ts'
import { shownText } from './shown-text.ts'

/**
 * One segment of a key: everything but `[a-z0-9._-]` is percent-encoded as UTF-8, upper case too (some disks fold
 * case), and so are the first character of reserved Windows names and a leading or trailing dot.
 * @throws Invalid when the text is not well-formed Unicode.
 */
export function keySegment(text: string): string {
  return utf8Escaped(text)
    .replace(/[A-Z!'()*~]/g, percent)
    .replace(/^(?:\.|(?=(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)).)/, percent)
    .replace(/\.$/, percent)
}

const percent = (ascii: string): string => `%${ascii.charCodeAt(0).toString(16).padStart(2, '0')}`

/** Escapes of `encodeURIComponent` in lower case, so that what stays upper case is only the text's own. */
function utf8Escaped(text: string): string {
  try {
    return encodeURIComponent(text).replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())
  } catch (cause) {
    if (cause instanceof URIError) throw new Invalid(`must be well-formed text, got ${shownText(text)}`)
    throw cause
  }
}

/** Every key of a store, for one app. */
export interface Keys {
  readonly app: string
  readonly channels: string
  channel(name: string): string
  readonly natives: string
  native(platform: Platform, version: string, build: string): string
  readonly bundles: string
  bundle(version: string): string
  manifest(version: string): string
  readonly archives: string
  archive(digest: Sha256): string
  blob(digest: Sha256): string
  device(id: string): string
}

/** The keys of one app (design.md §4). */
export function appKeys(appId: string): Keys {
  const root = `apps/${keySegment(appId)}`
  return {
    app: `${root}/app.json`,
    channels: `${root}/channels/`,
    channel: (name) => `${root}/channels/${keySegment(name)}.json`,
    natives: `${root}/natives/`,
    native: (platform, version, build) =>
      `${root}/natives/${platform}/${keySegment(`${version}+${build}`)}.json`,
    bundles: `${root}/bundles/`,
    bundle: (version) => `${root}/bundles/${keySegment(version)}.json`,
    manifest: (version) => `${root}/manifests/${keySegment(version)}.json`,
    archives: `${root}/archives/`,
    archive: (digest) => `${root}/archives/${digest}.zip`,
    blob: (digest) => `${root}/blobs/${digest}`,
    device: (id) => `${root}/devices/${keySegment(id)}.json`,
  }
}
