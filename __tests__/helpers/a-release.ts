import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { NativeBuild } from '../../src/core/native-build.ts'
import type { PackagedRelease } from '../../src/core/packaged-release.ts'
import type { Clock } from '../../src/core/ports/clock.ts'
import { parseSha256, type Sha256 } from '../../src/core/sha256.ts'
import type { Storage } from '../../src/storage/storage.ts'
import { fingerprint } from './one-channel.ts'
import { tempFolder } from './temp-folder.ts'

/** A clock that stands still. */
export const stillClock: Clock = { now: () => new Date('2026-01-31T12:00:00Z'), sleep: async () => {} }

export const sha256Of = (text: string): Sha256 => parseSha256(createHash('sha256').update(text).digest('hex'))

/** A release whose archive holds this content, but for what is said. */
export function aRelease(
  version: string,
  content = version,
  but: Partial<PackagedRelease> = {},
): PackagedRelease {
  const file = join(tempFolder(), 'bundle.zip')
  writeFileSync(file, content)
  const sha256 = sha256Of(content)
  return {
    version,
    commit: 'c0ffee',
    contentDigest: sha256,
    folder: dirname(file),
    delta: null,
    archive: { file, sha256, size: Buffer.byteLength(content) },
    checksum: sha256,
    sessionKey: '',
    keyId: null,
    fingerprints: {},
    minNative: null,
    link: null,
    comment: null,
    ...but,
  }
}

/** The full record of a shipped Android build whose fingerprint is 64 times `digit`, but for what is said. */
export function aNativeBuild(
  version: string,
  build: string,
  digit: string,
  but: Partial<NativeBuild> = {},
): NativeBuild {
  return {
    format: 1,
    platform: 'android',
    version,
    build,
    configVersion: null,
    commit: 'c0ffee',
    dirty: false,
    fingerprint: { recipe: 1, platform: 'android', hash: fingerprint(digit), sources: [] },
    plugins: [],
    keyId: null,
    recordedBy: null,
    recordedAt: '2026-01-31T12:00:00Z',
    retired: false,
    ...but,
  }
}

/** Everything that a storage holds, by key: JSON documents parsed, archives by their size. */
export async function contentsOf(storage: Storage): Promise<Readonly<Record<string, unknown>>> {
  const contents: Record<string, unknown> = {}
  for await (const { key, size } of storage.list('')) {
    const found = await storage.get(key)
    contents[key] =
      key.endsWith('.json') && found !== null ? JSON.parse(await new Response(found.body).text()) : size
  }
  return contents
}
