import type { FingerprintSource } from '../../core/fingerprint.ts'
import type { Platform } from '../../core/platform.ts'
import type { AppFiles } from '../app-files.ts'
import { joinPath } from '../join-path.ts'
import { plainText } from '../native-files/plain-text.ts'
import { type Found, nothing, source } from './source.ts'

/** Keys that say which version is built. */
const metadata =
  /^(version|versionName|versionCode|buildNumber|incrementVersionCode|incrementBuild|marketingVersion)$/

/** S10: Trapeze projects that a script names, by their `platforms:` key, without version keys. */
export async function trapezeSources(
  { packageJson, tree, appDir }: AppFiles,
  platform: Platform,
): Promise<Found> {
  // Which word is the file depends on the flags of the CLI; the others are no files of the tree.
  const named = Object.values(packageJson?.scripts ?? {})
    .flatMap((command) => [...command.matchAll(/\btrapeze\s+run\b([^;&|]*)/g)])
    .flatMap(([, words]) => words?.match(/[^\s'"]+/g) ?? [])
    .map((word) => joinPath(appDir, word))
  const contents = await tree.readAll([...new Set(named)])
  if (contents.size === 0) return nothing
  const { parse } = await import('yaml')
  const sources = [...contents].map(([path, bytes]): FingerprintSource => {
    const text = new TextDecoder().decode(bytes)
    try {
      return source('trapeze', path, JSON.stringify(relevant(parse(text), platform)), 'TRAPEZE_CHANGED')
    } catch {
      return source('trapeze', path, plainText(text), 'UNKNOWN_TRAPEZE')
    }
  })
  return { ...nothing, sources }
}

function relevant(raw: unknown, platform: Platform): unknown {
  if (typeof raw !== 'object' || raw === null) return raw
  const { platforms, ...rest } = raw as Record<string, unknown>
  const own =
    typeof platforms === 'object' && platforms !== null
      ? (platforms as Record<string, unknown>)[platform]
      : null
  return withoutVersions({ ...rest, own })
}

function withoutVersions(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutVersions)
  if (typeof value !== 'object' || value === null) return value ?? null
  const kept = Object.entries(value).filter(([key]) => !metadata.test(key))
  return Object.fromEntries(kept.map(([key, member]) => [key, withoutVersions(member)]))
}
