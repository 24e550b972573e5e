import type { CheckFault } from './check.ts'

/** Variables that the build needs: a bundle without them is green and broken. Names only, never values. */
export function missingEnv(
  names: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): readonly CheckFault[] {
  const missing = names.filter((name) => (env[name] ?? '').trim() === '')
  if (missing.length === 0) return []
  return [
    {
      code: 'ENV_MISSING',
      text: `the build needs ${missing.join(', ')}, which ${missing.length === 1 ? 'is' : 'are'} not set here`,
      fix: `set ${missing.join(', ')} in the environment of this step, as for the native build`,
    },
  ]
}
