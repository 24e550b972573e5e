import { matchesPattern } from '../../core/name-pattern.ts'
import type { Platform } from '../../core/platform.ts'
import type { AppFiles } from '../app-files.ts'
import { canonicalFile } from '../native-files/canonical-file.ts'
import type { NativePattern } from '../native-settings.ts'
import { relativePath } from '../relative-path.ts'
import { type Found, nothing, source } from './source.ts'

/** S12: files and variables of the environment that the user says reach the binary. */
export async function extraSources({ tree, appDir, settings }: AppFiles, platform: Platform): Promise<Found> {
  const variables = Object.entries(settings.env).map(([name, value]) =>
    source('env', name, value === null ? 'unset' : `set ${value}`, 'ENV_CHANGED'),
  )
  const patterns = patternsFor(settings.include, platform)
  if (patterns.length === 0) return { ...nothing, sources: variables }
  const named = (await tree.list('')).filter(({ path }) =>
    patterns.some((pattern) => matchesPattern(pattern, relativePath(appDir, path))),
  )
  const contents = await tree.readAll(named.map(({ path }) => path))
  const files = named.map(({ path, id }) => {
    const name = relativePath(appDir, path)
    const bytes = contents.get(path)
    if (bytes === undefined) return source('extra', name, `object ${id ?? ''}`, 'EXTRA_CHANGED')
    return source(
      'extra',
      name,
      canonicalFile(name, bytes, { platform, nativeDir: platform }).content,
      'EXTRA_CHANGED',
    )
  })
  const unused = patterns.filter(
    (pattern) => !named.some(({ path }) => matchesPattern(pattern, relativePath(appDir, path))),
  )
  return {
    ...nothing,
    sources: [...variables, ...files],
    warnings: unused.map((pattern) => `native-include ${pattern} fits no file of the app`),
  }
}

/** The patterns of a platform, without its name. */
export function patternsFor(patterns: readonly NativePattern[], platform: Platform): readonly string[] {
  return patterns
    .filter((each) => each.platform === null || each.platform === platform)
    .map(({ pattern }) => pattern)
}
