import type { Platform } from '../../core/platform.ts'
import type { AppFiles } from '../app-files.ts'
import { joinPath } from '../join-path.ts'
import { type Found, nothing, source } from './source.ts'

/** A native directory that CI generates: its template is in the CLI, its images in `assets/` (native-detection.md §2). */
export async function generatedSources(app: AppFiles, platform: Platform): Promise<Found> {
  if (app.tracked.includes(platform) || app.packageJson === null) return nothing
  const { tree, appDir, packageJson, lockfile } = app
  const range =
    packageJson.devDependencies['@capacitor/cli'] ?? packageJson.dependencies['@capacitor/cli'] ?? 'none'
  const locked = lockfile.kind === 'read' ? lockfile.lockfile.locked('@capacitor/cli', range) : null
  const version = locked?.resolved ?? range
  const sources = [
    source('template', '@capacitor/cli', version, 'TEMPLATE_CHANGED', { label: `@capacitor/cli@${version}` }),
  ]
  for (const folder of ['assets', 'resources']) {
    for (const entry of await tree.list(joinPath(appDir, folder))) {
      const bytes = await tree.read(entry.path)
      if (bytes !== null) {
        sources.push(source('asset-source', entry.path, bytes, 'RESOURCE_CHANGED', { impact: 'binary-only' }))
      }
    }
  }
  return { ...nothing, sources }
}
