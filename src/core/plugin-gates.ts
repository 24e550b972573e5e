import { parsedVersion, versionOrder } from './parsed-version.ts'

/** From which release of each plugin generation something works; later majors always can, earlier never. */
type Gate = Readonly<Record<5 | 6 | 7 | 8, string>>

function passes(plugin: string, gate: Gate): boolean {
  const major = parsedVersion(plugin)?.major ?? 0
  const from = gate[Math.min(major, 8) as keyof Gate]
  if (from === undefined) return false
  const order = versionOrder(plugin, from)
  return order !== null && order >= 0
}

/** The channel is stored on the device, not on the server (protocol.md §8.1). */
export const storesChannel = (plugin: string): boolean =>
  passes(plugin, { 5: '5.34.0', 6: '6.34.0', 7: '7.34.0', 8: '8.0.0' })

/** `link` and `comment` are sent (protocol.md §1.3). */
export const takesMetadata = (plugin: string): boolean =>
  passes(plugin, { 5: '5.35.0', 6: '6.35.0', 7: '7.35.0', 8: '8.35.0' })

/** A delta manifest is sent; majors other than 5, 6 and 7 count as able (protocol.md §2.4). */
export function takesManifest(plugin: string): boolean {
  const major = parsedVersion(plugin)?.major
  if (major !== 5 && major !== 6 && major !== 7) return true
  return passes(plugin, { 5: '5.10.0', 6: '6.25.0', 7: '7.0.35', 8: '8.0.0' })
}

/** A bare `{"version":"builtin"}` reverts (protocol.md §1.3). */
export const takesRevert = (plugin: string): boolean => atLeast(plugin, '6.2.0')

/** The key id is 20 characters long, so that two keys differ in it (protocol.md §2.6). */
export const sendsFullKeyId = (plugin: string): boolean => versionOrder(plugin, '8.40.7') === 1

/** A generation that is refused entirely (protocol.md §3.3, step 6). */
export const isRefusedGeneration = (plugin: string): boolean => parsedVersion(plugin)?.major === 4

function atLeast(plugin: string, from: string): boolean {
  const order = versionOrder(plugin, from)
  return order !== null && order >= 0
}
