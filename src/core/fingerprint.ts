import { listOf, parseCount, parseText, recordOf } from './fields.ts'
import { Invalid } from './invalid.ts'
import { type Platform, parsePlatform } from './platform.ts'
import { parseSha256, type Sha256 } from './sha256.ts'
import { shownText } from './shown-text.ts'
import type { Impact } from './verdict.ts'

/** One input of a fingerprint: a file, a package, a config key, a hook. */
export interface FingerprintSource {
  /** Unique in its fingerprint, for example `file:android/app/build.gradle` or `plugin:@capacitor/camera`. */
  readonly id: string
  /** What it is: `native-file`, `config-key`, `runtime`, `plugin`, `plugin-source`, `patch`, `pods`, `spm`, `hook`, … */
  readonly kind: string
  readonly hash: Sha256
  /** For people: a path, `name@version`, a key path. Never a config value. */
  readonly label: string
  /** The reason code of a change, for example `MANIFEST_CHANGED`. */
  readonly code: string
  readonly impact: Impact
}

/** Digest per platform over everything that reaches the native binary (native-detection.md). */
export interface Fingerprint {
  /** Version of the recipe; fingerprints of different recipes cannot be compared. */
  readonly recipe: number
  readonly platform: Platform
  readonly hash: Sha256
  /** Sorted by id, by UTF-16 code unit. */
  readonly sources: readonly FingerprintSource[]
}

function parseImpact(raw: unknown): Impact {
  if (raw === 'compat' || raw === 'binary-only') return raw
  throw new Invalid(`must be compat or binary-only, got ${shownText(raw)}`)
}

const parseSource = recordOf(
  (fields): FingerprintSource => ({
    id: fields.read('id', parseText),
    kind: fields.read('kind', parseText),
    hash: fields.read('hash', parseSha256),
    label: fields.read('label', parseText),
    code: fields.read('code', parseText, 'NATIVE_FILE_CHANGED'),
    impact: fields.read<Impact>('impact', parseImpact, 'compat'),
  }),
)

/** @throws Invalid naming every fault. */
export const parseFingerprint = recordOf(
  (fields): Fingerprint => ({
    recipe: fields.read('recipe', parseCount),
    platform: fields.read('platform', parsePlatform),
    hash: fields.read('hash', parseSha256),
    sources: fields.read('sources', listOf(parseSource)),
  }),
)
