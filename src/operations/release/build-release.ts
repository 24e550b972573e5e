import { join } from 'node:path'
import type { PackagedRelease } from '../../core/packaged-release.ts'
import { contentDigest } from '../../packaging/content-digest.ts'
import { packBundle } from '../../packaging/pack-bundle.ts'
import { stageFiles } from '../../packaging/stage-files.ts'
import { webFiles } from '../../packaging/web-files.ts'
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
  const web = join(folder, ...joinPath(webDir).split('/'))
  const files = await webFiles(web)
  const staged = join(scratch, 'web')
  const checked = await checkBuilt(prepared, command, files, staged, ports)
  // Only a backend without lanes packs the folder itself.
  if (!backend.lanes) await stageFiles(files, staged)
  // Capgo's CLI encrypts what is staged, and makes the delta itself.
  const packing = backend.lanes ? { key, delta: command.delta } : { key: null, delta: false }
  const packed = await packBundle(files, scratch, packing)
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

/** Who overruled the detection must be found again with the bundle. */
function forcedText(plans: Prepared['plans']): string | null {
  const forced = plans.flatMap(({ platform, verdict }) =>
    verdict.forced === undefined
      ? []
      : [`${platform}: forced from ${verdict.forced.from} to ${verdict.verdict}: ${verdict.forced.reason}`],
  )
  return forced.length === 0 ? null : forced.join('; ')
}
