/**
 * The basis point (0 to 9999) that a device draws for one rollout: FNV-1a with a final mix. The same pair draws the
 * same point for ever, so a growing share only adds devices; another rollout id draws anew.
 */
export function bucketOf(rolloutId: string, deviceId: string): number {
  let hash = 0x811c9dc5
  const text = `${rolloutId}:${deviceId}`
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) % 10_000
}
