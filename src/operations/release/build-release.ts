import { join } from 'node:path'
import type { PackagedRelease } from '../../core/packaged-release.ts'
import type { BundleKey } from '../../packaging/bundle-key.ts'
import { contentDigest } from '../../packaging/content-digest.ts'
import { deltaPayloads } from '../../packaging/delta-payloads.ts'
import { encryptArchive, newSession } from '../../packaging/encryption.ts'
import { stageFiles } from '../../packaging/stage-files.ts'
import { type WebFile, webFiles } from '../../packaging/web-files.ts'
import { writeArchive } from '../../packaging/write-archive.ts'
import { buildWeb } from '../../project/build-web.ts'
import { joinPath } from '../../project/join-path.ts'
import type { CommandOf } from '../command.ts'
import type { Ports } from '../ports.ts'
import { type Checked, checkBuilt } from './check-built.ts'
import type { Prepared } from './prepare.ts'

export interface BuiltRelease {
  /** Its version is that of the first attempt; a repeated one may choose another. */
  readonly release: PackagedRelease
  readonly checked: Checked
  /** Every file, as archives name it. */
  readonly names: readonly string[]
  /** The version that the user named. */
  readonly given: string | null
}

/** Builds the web app, checks the set-up, and packs it. */
export async function buildRelease(
  prepared: Prepared,
  command: CommandOf<'release'>,
  scratch: string,
  ports: Ports,
): Promise<BuiltRelease> {
  const { folder, capacitor, plans, manager, backend, key } = prepared
  const words = command.buildCommand ?? [manager, 'run', 'build']
  if (words !== false) {
    await ports.log.group(`Build: ${words.join(' ')}`, () =>
      buildWeb(words, folder, ports.exec, ports.env, (chunk) =>
        ports.log.debug(new TextDecoder().decode(chunk)),
      ),
    )
  }
  const webDir = command.webDir ?? (typeof capacitor.webDir === 'string' ? capacitor.webDir : 'www')
  const files = await webFiles(join(folder, ...joinPath(webDir).split('/')))
  const staged = join(scratch, 'web')
  const checked = await checkBuilt(prepared, command, files, staged, ports)
  const web = join(folder, ...joinPath(webDir).split('/'))
  // Only a backend without lanes packs the folder itself.
  if (!backend.lanes) await stageFiles(files, staged)
  const packed = backend.lanes
    ? await packedFiles(files, scratch, key, command.delta)
    : await packedFiles(files, scratch, null, false)
  const fingerprints = Object.fromEntries(
    plans.flatMap(({ platform, verdict }) =>
      verdict.fingerprint === null ? [] : [[platform, verdict.fingerprint]],
    ),
  )
  return {
    checked,
    names: files.map(({ name }) => name),
    given: command.version,
    release: {
      version: prepared.version,
      commit: prepared.commit,
      contentDigest: await contentDigest(files),
      folder: backend.lanes ? web : staged,
      ...packed,
      keyId: key?.keyId ?? null,
      fingerprints,
      minNative: command.minNative,
      link: command.link,
      comment: [command.comment, forcedText(plans)].filter((text) => text !== null).join('; ') || null,
    },
  }
}

/** The archive of a backend that stores what we pack; Capgo's packs and encrypts what is staged. */
async function packedFiles(
  files: readonly WebFile[],
  scratch: string,
  key: BundleKey | null,
  withDelta: boolean,
): Promise<Pick<PackagedRelease, 'archive' | 'checksum' | 'sessionKey' | 'delta'>> {
  const plain = join(scratch, 'bundle.zip')
  const archive = await writeArchive(files, plain)
  const session = key === null ? null : newSession(key)
  const encryption = key === null || session === null ? null : { key, session }
  const delta = withDelta ? await deltaPayloads(files, join(scratch, 'delta'), encryption) : null
  if (encryption === null)
    return { archive: { file: plain, ...archive }, checksum: archive.sha256, sessionKey: '', delta }
  const file = join(scratch, 'bundle.enc')
  const { checksum, sessionKey, ...encrypted } = await encryptArchive(
    plain,
    archive.sha256,
    file,
    encryption.key,
    encryption.session,
  )
  return { archive: { file, ...encrypted }, checksum, sessionKey, delta }
}

/** Who overruled the detection must be found again with the bundle. */
function forcedText(plans: Prepared['plans']): string | null {
  const forced = plans.flatMap(({ platform, verdict }) =>
    verdict.forced === undefined
      ? []
      : [`${platform}: forced from ${verdict.forced.from} to ${verdict.verdict}: ${verdict.forced.reason}`],
  )
  return forced.length === 0 ? null : forced.join('; ')
}
