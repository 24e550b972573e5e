import type { Platform } from './platform.ts'
import type { Sha256 } from './sha256.ts'

/** Names that Windows reserves in every folder, whatever the ending. */
const reserved = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)/

/**

 * One segment of a key: everything but `[a-z0-9._-]` is percent-encoded as UTF-8, upper case too (some disks fold
 * case), and so are reserved Windows names and a leading or trailing dot.
 */
export function keySegment(text: string): string {
  const encoded = [...new TextEncoder().encode(text)]
    .map((byte) => {
      const character = String.fromCharCode(byte)
      return /[a-z0-9._-]/.test(character) ? character : percent(byte)
    })
    .join('')
  const first = encoded.charCodeAt(0)
  if (reserved.test(encoded) || encoded.startsWith('.')) return percent(first) + encoded.slice(1)
  return encoded.endsWith('.') ? `${encoded.slice(0, -1)}%2e` : encoded
}

const percent = (byte: number): string => `%${byte.toString(16).padStart(2, '0')}`

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
