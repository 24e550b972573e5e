import { selfHosted } from '../../src/backend/self-hosted.ts'
import { appKeys } from '../../src/core/keys.ts'
import type { PackagedRelease } from '../../src/core/packaged-release.ts'
import { writeDocument } from '../../src/storage/documents.ts'
import type { Storage } from '../../src/storage/storage.ts'
import { aRelease, sha256Of, stillClock } from './a-release.ts'

export const appId = 'com.example.app'
export const keys = appKeys(appId)

/** Publishes a release and points the public channel of every phone at it. */
export async function serveRelease(storage: Storage, release: PackagedRelease): Promise<void> {
  const backend = selfHosted(storage, appId, stillClock)
  await backend.publish(release)
  await pointAt(storage, release.version)
}

/** Points the public channel at a bundle, whatever the store knows of it. */
export async function pointAt(storage: Storage, to: string): Promise<void> {
  const backend = selfHosted(storage, appId, stillClock)
  const settings = { defaultFor: ['ios', 'android'] } as const
  const revision = await backend.configure(
    'production',
    settings,
    (await backend.state('production')).revision,
  )
  const move = { fingerprint: null, to, commit: 'c' }
  await backend.move(
    'production',
    [
      { platform: 'ios', ...move },
      { platform: 'android', ...move },
    ],
    revision,
  )
}

/** A bundle record with a delta of these payloads, by file name; `archive`: it has a zip too. */
export async function putDelta(
  storage: Storage,
  version: string,
  payloads: Readonly<Record<string, string>>,
  archive: boolean,
): Promise<void> {
  const { archive: zip, contentDigest, checksum } = aRelease(version)
  const files = []
  for (const [name, payload] of Object.entries(payloads)) {
    const blob = sha256Of(payload)
    const { size } = await storage.put(keys.blob(blob), new TextEncoder().encode(payload), {
      contentType: '',
    })
    files.push({ name, hash: blob, blob, size })
  }
  await writeDocument(storage, keys.manifest(version), { format: 1, version, files }, 'absent')
  const record = {
    format: 1,
    version,
    contentDigest,
    checksum: archive ? checksum : '',
    archive: archive ? { sha256: zip.sha256, size: zip.size } : null,
    manifest: true,
    created: '2026-01-31T12:00:00Z',
  }
  await writeDocument(storage, keys.bundle(version), record, 'absent')
}

/** An update check of a phone on native build 1.0.0 that runs its builtin bundle, but for what is said. */
export const check = (but: object = {}) => ({
  app_id: appId,
  device_id: '0f673663-459a-44c0-a7f5-613f2a4af3ab',
  platform: 'android',
  version_build: '1.0.0',
  version_code: '1',
  version_name: 'builtin',
  plugin_version: '8.51.14',
  ...but,
})

/** A clock that the test moves, in milliseconds. */
export function handClock(at = 0) {
  let now = at
  return { clock: { now: () => new Date(now), sleep: async () => {} }, pass: (ms: number) => (now += ms) }
}
