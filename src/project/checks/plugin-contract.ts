import type { NativeBuild } from '../../core/native-build.ts'
import { nativeText } from '../../core/native-build.ts'
import type { CheckFault } from './check.ts'

const binding = /([\w$]+)\s*=\s*[\w$.]+\.registerPlugin\b(?!\s*\()/g
const name = String.raw`\(\s*["'\x60]([A-Za-z_]\w*)["'\x60]`
/** Minified, in a chunk of its own: what is left is the name and its implementations. */
const implementation = new RegExp(String.raw`[\w$]${name}\s*,\s*\{\s*(?:web|android|ios|electron)\s*:`, 'g')

/** The names that a script passes to `registerPlugin`, whatever a minifier calls that function. */
export function registeredPlugins(script: string): ReadonlySet<string> {
  const callees = ['registerPlugin', ...[...script.matchAll(binding)].map(([, callee]) => callee ?? '')]
  const escaped = callees.map((callee) => callee.replaceAll('$', String.raw`\$`))
  const call = new RegExp(String.raw`(?<![\w$])(?:${escaped.join('|')})${name}`, 'g')
  return new Set(
    [...script.matchAll(call), ...script.matchAll(implementation)].map(([, plugin]) => plugin ?? ''),
  )
}

/**
 * Plugins that the bundle calls and a native build that it would reach does not have: the call would fail on the
 * device, whatever the fingerprint says. Names that no installed package registers are the app's own and not judged.
 * @param packages the package that registers each plugin name
 */
export function pluginFaults(
  scripts: Iterable<string>,
  packages: ReadonlyMap<string, string>,
  reached: readonly NativeBuild[],
): readonly CheckFault[] {
  const called = new Set([...scripts].flatMap((script) => [...registeredPlugins(script)]))
  return [...called].sort().flatMap((plugin): CheckFault[] => {
    const owner = packages.get(plugin)
    const without = reached.filter(({ plugins }) => !plugins.some((each) => each.name === owner))
    if (owner === undefined || without.length === 0) return []
    return [
      {
        code: 'PLUGIN_NOT_IN_BINARY',
        text: `the bundle calls the plugin ${plugin} of ${owner}, which ${without.map(nativeText).join(', ')} does not have`,
        fix: `ship a native build with ${owner}, or take the call out of this release`,
      },
    ]
  })
}
