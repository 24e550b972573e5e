import type { FingerprintSource } from '../../core/fingerprint.ts'
import type { Platform } from '../../core/platform.ts'
import type { AppFiles } from '../app-files.ts'
import { joinPath } from '../join-path.ts'
import { canonicalFile } from '../native-files/canonical-file.ts'
import { neutralPath } from '../native-files/neutral-path.ts'
import { nativePart } from './native-part.ts'
import { source } from './source.ts'

/**
 * S6: the native files of a plugin that lives in the repository, and what its package.json says to Capacitor.
 * Null when its folder is not in the tree.
 */
export async function localPackageSources(
  app: AppFiles,
  platform: Platform,
  name: string,
  path: string,
): Promise<readonly FingerprintSource[] | null> {
  const { tree, appDir } = app
  const candidates = [path.replace(/^\.\//, ''), joinPath(appDir, path)]
  for (const folder of candidates) {
    const manifest = await tree.read(`${folder}/package.json`)
    if (manifest === null) continue
    const capacitor = capacitorPart(new TextDecoder().decode(manifest))
    const entries = (await tree.list(folder)).filter((entry) => {
      const inside = entry.path.slice(folder.length + 1)
      return (
        nativePart[platform].test(inside) && neutralPath(inside, { platform, nativeDir: platform }) === null
      )
    })
    const contents = await tree.readAll(entries.map((entry) => entry.path))
    const sources = entries.flatMap((entry) => {
      const inside = entry.path.slice(folder.length + 1)
      const bytes = contents.get(entry.path)
      if (bytes === undefined)
        return [source('plugin-source', `${name}/${inside}`, entry.id ?? '', 'UNKNOWN_MISSING_OBJECT')]
      const { content, unknown } = canonicalFile(inside, bytes, { platform, nativeDir: platform })
      if (content.length === 0) return []
      return [source('plugin-source', `${name}/${inside}`, content, unknown ?? 'PLUGIN_SOURCE_CHANGED')]
    })
    if (sources.length === 0 && capacitor === null) return []
    return [
      source('plugin-source', `${name}/package.json`, capacitor ?? '', 'PLUGIN_SOURCE_CHANGED'),
      ...sources,
    ]
  }
  return null
}

/** The `capacitor` member: it says which platforms the plugin implements. */
function capacitorPart(text: string): string | null {
  try {
    const raw = JSON.parse(text) as { capacitor?: unknown }
    return raw.capacitor === undefined ? null : JSON.stringify(raw.capacitor)
  } catch {
    return text
  }
}
