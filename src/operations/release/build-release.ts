import { join } from 'node:path'
import type { PackagedRelease } from '../../core/packaged-release.ts'
import type { PlatformVerdict } from '../../core/verdict.ts'
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
import { fingerprintsOf } from './prove.ts'

export interface BuiltRelease {
  /** Its version is that of the first attempt; a repeated one may choose another. */
  readonly release: PackagedRelease
  readonly checked: Checked
  /** Every file, as archives name it. */
  readonly names: readonly string[]
  /** The version that the user named. */
  readonly given: string | null
}

/** Builds the web app, checks the set-up, and packs it, once for all channels of a run. */
export async function buildRelease(
  channels: readonly [Prepared, ...Prepared[]],
  command: CommandOf<'release'>,
  scratch: string,
  ports: Ports,
): Promise<BuiltRelease> {
  const [{ folder, capacitor, verdicted, manager, backend, key, version, commit }] = channels
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
  const checked = await checkBuilt(channels, command, files, staged, ports)
  // Only a backend without lanes packs the folder itself.
  if (!backend.lanes) await stageFiles(files, staged)
  // Capgo's CLI encrypts what is staged, and makes the delta itself.
  const packing = backend.lanes ? { key, delta: command.delta } : { key: null, delta: false }
  const packed = await packBundle(files, scratch, packing)
  return {
    checked,
    names: files.map(({ name }) => name),
    given: command.version,
    release: {
      version,
      commit,
      contentDigest: await contentDigest(files),
      folder: backend.lanes ? web : staged,
      ...packed,
      keyId: key?.keyId ?? null,
      fingerprints: fingerprintsOf(verdicted),
      minNative: command.minNative,
      link: command.link,
      comment: [command.comment, forcedText(verdicted)].filter((text) => text !== null).join('; ') || null,
    },
  }
}

/** Who overruled the detection must be found again with the bundle. */
function forcedText(verdicts: readonly PlatformVerdict[]): string | null {
  const forced = verdicts.flatMap(({ platform, verdict, forced }) =>
    forced === undefined ? [] : [`${platform}: forced from ${forced.from} to ${verdict}: ${forced.reason}`],
  )
  return forced.length === 0 ? null : forced.join('; ')
}
